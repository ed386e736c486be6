// SPDX-FileCopyrightText: The Planwerk contributors
// SPDX-License-Identifier: AGPL-3.0-or-later
package nl.planwerk.uitest.scenarios;

import java.io.ByteArrayOutputStream;
import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

import javax.tools.ToolProvider;

/** A plugin with code that brings a part, commands, keys and a menu item by a model fragment; one of them blocks the window. */
final class CodePlugin {
    private static final String MANIFEST = """
            Manifest-Version: 1.0
            Bundle-ManifestVersion: 2
            Bundle-SymbolicName: t.code
            Bundle-Version: 1.0.0
            Bundle-RequiredExecutionEnvironment: JavaSE-17
            Model-Fragment: fragment.e4xmi;apply=always
            Import-Package: jakarta.annotation,jakarta.inject,org.eclipse.swt.widgets,org.eclipse.e4.core.di.annotations,
             org.eclipse.e4.ui.workbench.modeling

            """;
    private static final String FRAGMENT = """
            <?xml version="1.0" encoding="ASCII"?>
            <fragment:ModelFragments xmi:version="2.0" xmlns:xmi="http://www.omg.org/XMI" xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance"
                xmlns:basic="http://www.eclipse.org/ui/2010/UIModel/application/descriptor/basic" xmlns:commands="http://www.eclipse.org/ui/2010/UIModel/application/commands"
                xmlns:fragment="http://www.eclipse.org/ui/2010/UIModel/fragment" xmlns:menu="http://www.eclipse.org/ui/2010/UIModel/application/ui/menu" xmi:id="f">
              <fragments xsi:type="fragment:StringModelFragment" xmi:id="f1" featurename="commands" parentElementId="xpath:/">
                <elements xsi:type="commands:Command" xmi:id="c" elementId="t.code.command" commandName="Deel"/>
                <elements xsi:type="commands:Command" xmi:id="c2" elementId="t.code.sleep" commandName="Slaap"/>
              </fragments>
              <fragments xsi:type="fragment:StringModelFragment" xmi:id="f2" featurename="handlers" parentElementId="xpath:/">
                <elements xsi:type="commands:Handler" xmi:id="h" elementId="t.code.handler" contributionURI="bundleclass://t.code/t.Show" command="c"/>
                <elements xsi:type="commands:Handler" xmi:id="h2" elementId="t.code.sleeper" contributionURI="bundleclass://t.code/t.Sleep" command="c2"/>
              </fragments>
              <fragments xsi:type="fragment:StringModelFragment" xmi:id="f3" featurename="descriptors" parentElementId="xpath:/">
                <elements xsi:type="basic:PartDescriptor" xmi:id="d" elementId="t.code.part" label="Deel" closeable="true" category="EditorStack" contributionURI="bundleclass://t.code/t.Deel"/>
              </fragments>
              <fragments xsi:type="fragment:StringModelFragment" xmi:id="f4" featurename="children" parentElementId="nl.planwerk.menu.helpMenu">
                <elements xsi:type="menu:HandledMenuItem" xmi:id="m" elementId="t.code.menu" label="Deel van de plugin" command="c"/>
              </fragments>
              <fragments xsi:type="fragment:StringModelFragment" xmi:id="f5" featurename="bindings" parentElementId="nl.planwerk.keys">
                <elements xsi:type="commands:KeyBinding" xmi:id="k" elementId="t.code.key" keySequence="M1+M2+D" command="c"/>
                <elements xsi:type="commands:KeyBinding" xmi:id="k2" elementId="t.code.sleepkey" keySequence="M1+M2+J" command="c2"/>
              </fragments>
            </fragment:ModelFragments>
            """;
    private static final Map<String, String> SOURCES = Map.of("Show", """
            package t;
            public class Show {
                @org.eclipse.e4.core.di.annotations.Execute
                public void show(org.eclipse.e4.ui.workbench.modeling.EPartService parts) {
                    parts.showPart("t.code.part", org.eclipse.e4.ui.workbench.modeling.EPartService.PartState.ACTIVATE);
                }
            }
            """, "Sleep", """
            package t;
            public class Sleep {
                @org.eclipse.e4.core.di.annotations.Execute
                public void sleep() throws InterruptedException {
                    Thread.sleep(9000);
                }
            }
            """, "Deel", """
            package t;
            public class Deel {
                @jakarta.annotation.PostConstruct
                public void make(org.eclipse.swt.widgets.Composite parent) {
                    new org.eclipse.swt.widgets.Label(parent, 0).setText("Dit deel komt uit een plugin.");
                }
            }
            """);

    private CodePlugin() {
    }

    /**
     * Compiles and writes it.
     *
     * @param product where the product is, to compile against
     */
    static void write(Path jar, Path product) throws IOException {
        Path work = Files.createTempDirectory("code");
        try (ZipOutputStream zip = new ZipOutputStream(Files.newOutputStream(jar))) {
            entry(zip, "META-INF/MANIFEST.MF", MANIFEST.getBytes(StandardCharsets.UTF_8));
            entry(zip, "fragment.e4xmi", FRAGMENT.getBytes(StandardCharsets.UTF_8));
            for (Map.Entry<String, String> source : SOURCES.entrySet()) {
                entry(zip, "t/" + source.getKey() + ".class", compiled(work, source, product));
            }
        }
    }

    private static void entry(ZipOutputStream zip, String name, byte[] content) throws IOException {
        zip.putNextEntry(new ZipEntry(name));
        zip.write(content);
    }

    private static byte[] compiled(Path work, Map.Entry<String, String> source, Path product) throws IOException {
        Path file = Files.writeString(work.resolve(source.getKey() + ".java"), source.getValue());
        String classPath = Stream.of("bundles", "lib").map(product::resolve).flatMap(CodePlugin::jars).collect(Collectors.joining(File.pathSeparator));
        ByteArrayOutputStream said = new ByteArrayOutputStream();
        if (ToolProvider.getSystemJavaCompiler().run(null, said, said, "--release", "17", "-proc:none", "-cp", classPath,
                "-d", work.toString(), file.toString()) != 0) {
            throw new AssertionError(said.toString(StandardCharsets.UTF_8));
        }
        return Files.readAllBytes(work.resolve("t/" + source.getKey() + ".class"));
    }

    private static Stream<String> jars(Path folder) {
        try (Stream<Path> files = Files.list(folder)) {
            return files.map(Path::toString).filter(name -> name.endsWith(".jar")).toList().stream();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
