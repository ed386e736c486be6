// SPDX-FileCopyrightText: The Planwerk contributors
// SPDX-License-Identifier: AGPL-3.0-or-later
package nl.planwerk.launcher.archive;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class LoadingAheadTest {

    private static final String INITIALIZED = "planwerk.test.initialized";

    @TempDir
    Path folder;

    /** Says so when it runs. */
    static final class Loud {
        static {
            System.setProperty(INITIALIZED, "true");
        }
    }

    /** Tells what it was asked for. */
    private static final class Asked extends ClassLoader {
        private final List<String> names = new ArrayList<>();

        Asked() {
            super(LoadingAheadTest.class.getClassLoader());
        }

        @Override
        protected Class<?> loadClass(String name, boolean resolve) throws ClassNotFoundException {
            names.add(name);
            return super.loadClass(name, resolve);
        }
    }

    @Test
    void loadsInOrderWhatThereIsAndRunsNothingOfIt() throws Exception {
        String loud = LoadingAheadTest.class.getName() + "$Loud";
        Path order = Files.write(folder.resolve("x.jsa.order"), List.of("java.util.List", "not.There", "/", "", loud));
        var loader = new Asked();
        new LoadingAhead(order, loader).run();
        assertThat(loader.names).startsWith("java.util.List", "not.There").endsWith(loud);
        assertThat(System.getProperty(INITIALIZED)).isNull();
    }

    @Test
    void withoutAnOrderNothingIsLoaded() {
        var loader = new Asked();
        new LoadingAhead(folder.resolve("none.jsa.order"), loader).run();
        assertThat(loader.names).isEmpty();
    }

    @Test
    void keepsTheOrderOfJavasList() throws Exception {
        Path classes = Files.write(folder.resolve("x.classes"), List.of("# NOTE: Do not modify this file.", "#",
                "java/lang/Object id: 0", "nl/planwerk/launcher/Main",
                "@lambda-proxy nl/planwerk/launcher/Main run ()Ljava/lang/Runnable;", "org/example/Other$Inner id: 3 super: 0"));
        Path order = folder.resolve("x.jsa.order");
        LoadingAhead.keep(classes, order);
        assertThat(order).hasContent("java.lang.Object\nnl.planwerk.launcher.Main\norg.example.Other$Inner");
    }
}
