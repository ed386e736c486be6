// SPDX-FileCopyrightText: The Planwerk contributors
// SPDX-License-Identifier: AGPL-3.0-or-later

package nl.planwerk.itests;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.lang.reflect.Method;
import java.net.URL;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Enumeration;
import java.util.List;
import java.util.Locale;
import java.util.ResourceBundle;
import java.util.jar.Manifest;
import nl.planwerk.launcher.framework.ClassLoading;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.osgi.framework.Bundle;
import org.osgi.framework.BundleContext;
import org.osgi.framework.BundleReference;
import org.osgi.framework.FrameworkUtil;
import org.osgi.framework.ServiceReference;

/**
 * The Eclipse platform starts on Felix and finds the services that it takes from Equinox elsewhere. Its classes are
 * reached by reflection, since they live in the framework only.
 */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class PlatformOnFelixTest {

    @TempDir
    static Path folder;

    private RunningFramework framework;
    private List<String> failed;

    /** Where the classes come from. */
    ClassLoading loading() {
        return ClassLoading.BUNDLE;
    }

    @BeforeAll
    void start() throws Exception {
        framework = new RunningFramework(folder, "linux-x86_64", loading());
        failed = framework.failedStarts();
    }

    @AfterAll
    void stop() throws Exception {
        framework.close();
    }

    @Test
    void allThatIsToBeStartedIsActive() {
        assertThat(failed).isEmpty();
    }

    /**
     * Equinox gives a lazy bundle its context when a class of it is first used; Felix gives it when the bundle is
     * started, and the injector of e4 asks for it. {@code equinox.app} is there for its interfaces only.
     */
    @Test
    void whatIsLazyOnEquinoxIsStarted() {
        assertThat(framework.context().getBundles()).filteredOn(PlatformOnFelixTest::isLazy)
                .filteredOn(b -> b.getSymbolicName().startsWith("org.eclipse."))
                .filteredOn(b -> b.getState() != Bundle.ACTIVE)
                .extracting(Bundle::getSymbolicName).containsExactly("org.eclipse.equinox.app");
    }

    @Test
    void theExtensionRegistryIsFilled() throws Exception {
        Object registry = call(platform(), "getExtensionRegistry");
        Object[] points = (Object[]) call(registry, "getExtensionPoints");
        assertThat(points).hasSizeGreaterThan(10);
        assertThat(Arrays.stream(points).map(p -> silently(p, "getUniqueIdentifier")))
                .contains("org.eclipse.e4.ui.css.swt.theme", "org.eclipse.core.contenttype.contentTypes");
    }

    @Test
    void aBundleIsFoundByItsName() throws Exception {
        assertThat(call(platform(), "getBundle", "org.eclipse.e4.ui.workbench"))
                .isEqualTo(framework.bundle("org.eclipse.e4.ui.workbench"));
    }

    @Test
    void theInstanceAreaHoldsData() throws Exception {
        Object location = call(platform(), "getInstanceLocation");
        assertThat(String.valueOf(call(location, "getURL"))).isEqualTo("file:" + folder + "/instance area/");
        assertThat(String.valueOf(call(location, "getDataArea", "org.eclipse.e4.workbench")))
                .isEqualTo("file:" + folder + "/instance area/.metadata/.plugins/org.eclipse.e4.workbench/");
        assertThat(folder.resolve("instance area")).isDirectory();
        assertThat((Boolean) call(location, "lock")).isTrue();
        assertThat((Boolean) call(location, "isLocked")).isTrue();
        call(location, "release");
    }

    @Test
    void preferencesAreWrittenToTheInstanceArea() throws Exception {
        Class<?> scope = framework.bundle("org.eclipse.equinox.preferences")
                .loadClass("org.eclipse.core.runtime.preferences.InstanceScope");
        Object node = call(scope.getField("INSTANCE").get(null), "getNode", "nl.planwerk.itests");
        node.getClass().getMethod("put", String.class, String.class).invoke(node, "key", "waarde");
        call(node, "flush");
        assertThat(folder.resolve("instance area/.metadata/.plugins/org.eclipse.core.runtime/.settings"
                + "/nl.planwerk.itests.prefs")).content().contains("key=waarde");
    }

    @Test
    void theArgumentsArePassedOn() throws Exception {
        Object environment = service("org.eclipse.osgi.service.environment.EnvironmentInfo");
        assertThat((String[]) call(environment, "getNonFrameworkArgs")).containsExactly("--plan", "een plan.json");
        assertThat(call(platform(), "getOS")).isEqualTo("linux");
        assertThat(call(platform(), "getNL")).isEqualTo("nl");
    }

    @Test
    void whatThePlatformLogsArrivesInTheLogOfTheFramework() throws Exception {
        Bundle runtime = framework.bundle("org.eclipse.core.runtime");
        Class<?> status = runtime.loadClass("org.eclipse.core.runtime.Status");
        Object error = status.getConstructor(int.class, String.class, String.class, Throwable.class)
                .newInstance(4, "org.eclipse.core.runtime", "plain {} message", new IllegalStateException("why"));
        Object log = call(platform(), "getLog", runtime);
        log.getClass().getMethod("log", runtime.loadClass("org.eclipse.core.runtime.IStatus")).invoke(log, error);
        assertThat(logged()).anySatisfy(entry -> {
            assertThat(silently(entry, "getMessage")).isEqualTo("plain {} message");
            assertThat(String.valueOf(silently(entry, "getLogLevel"))).isEqualTo("ERROR");
            assertThat((Throwable) silently(entry, "getException")).hasMessageContaining("why");
            assertThat(silently(entry, "getBundle")).isEqualTo(runtime);
        });
    }

    @Test
    void aFileIsMadeOfAnEntryOfABundle() throws Exception {
        Bundle bundle = framework.bundle("org.eclipse.e4.ui.workbench.renderers.swt");
        Object file = call(framework.bundle("org.eclipse.equinox.common")
                .loadClass("org.eclipse.core.runtime.FileLocator"), "toFileURL", bundle.getEntry("plugin.properties"));
        Path path = Path.of(((URL) file).toURI());
        assertThat(path).hasFileName("plugin.properties").isRegularFile();
        assertThat(Files.size(path)).isPositive();
    }

    @Test
    void textsAreFoundInALocaleWithoutTexts() throws Exception {
        Object localization = service("org.eclipse.osgi.service.localization.BundleLocalization");
        Bundle bundle = framework.bundle("org.eclipse.jface");
        Object texts = call(localization, "getLocalization", bundle, Locale.forLanguageTag("nl-NL").toString());
        assertThat(((ResourceBundle) texts).getString("pluginName")).isEqualTo("JFace");
    }

    @ParameterizedTest
    @ValueSource(strings = {"org.eclipse.e4.core.contexts.IContextFunction",
        "org.eclipse.e4.ui.css.swt.theme.IThemeManager", "javax.xml.parsers.SAXParserFactory",
        "javax.xml.parsers.DocumentBuilderFactory", "org.osgi.service.event.EventAdmin"})
    void aServiceOfTheWorkbenchIsThere(String name) throws Exception {
        assertThat(framework.context().getAllServiceReferences(name, null)).isNotEmpty();
    }

    @Test
    void itextFindsItsPartsAndTheDutchHyphenation() throws Exception {
        Bundle itext = framework.bundle("nl.planwerk.wrap.itext");
        ByteArrayOutputStream pdf = new ByteArrayOutputStream();
        Class<?> writer = itext.loadClass("com.itextpdf.kernel.pdf.PdfWriter");
        Object document = itext.loadClass("com.itextpdf.kernel.pdf.PdfDocument").getConstructor(writer)
                .newInstance(writer.getConstructor(OutputStream.class).newInstance(pdf));
        call(document, "addNewPage");
        call(document, "close");
        assertThat(pdf.toString(StandardCharsets.ISO_8859_1)).startsWith("%PDF-").contains("%%EOF");
        Object word = call(itext.loadClass("com.itextpdf.layout.hyphenation.Hyphenator")
                .getConstructor(String.class, String.class, int.class, int.class).newInstance("nl", "NL", 2, 2),
                "hyphenate", "verduurzaming");
        assertThat(word).asString().startsWith("ver-");
    }

    /** By the manifest itself: on one class path the framework is not told. */
    private static boolean isLazy(Bundle bundle) {
        try (InputStream in = bundle.getBundleId() == 0 ? null : bundle.getEntry("META-INF/MANIFEST.MF").openStream()) {
            return in != null && new Manifest(in).getMainAttributes().getValue("Bundle-ActivationPolicy") != null;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Test
    void aClassTellsItsBundle() throws Exception {
        for (String[] pair : new String[][] {{"org.eclipse.core.runtime", "org.eclipse.core.runtime.Platform"},
            {"org.eclipse.osgi", "org.eclipse.osgi.util.NLS"}, {"nl.planwerk.wrap.itext", "com.itextpdf.kernel.pdf.PdfWriter"},
            {"org.eclipse.e4.ui.workbench.swt", "org.eclipse.e4.ui.internal.workbench.swt.PartRenderingEngine"},
            {"nl.planwerk.report", "nl.planwerk.report.ReportComposer"}}) {
            Bundle bundle = framework.bundle(pair[0]);
            assertThat(FrameworkUtil.getBundle(bundle.loadClass(pair[1]))).isEqualTo(bundle);
        }
    }

    /** As e4 does with the class that a {@code bundleclass://} address names. */
    @Test
    void aBundleGivesAClassOfItsOwnAndOfWhatItImports() throws Exception {
        Bundle workbench = framework.bundle("nl.planwerk.workbench");
        Class<?> own = workbench.loadClass("nl.planwerk.workbench.internal.app.WorkbenchAddon");
        assertThat(workbench.loadClass("org.eclipse.e4.core.contexts.IEclipseContext"))
                .isSameAs(framework.bundle("org.eclipse.e4.core.contexts")
                        .loadClass("org.eclipse.e4.core.contexts.IEclipseContext"));
        assertThat(own.getClassLoader() instanceof BundleReference).isEqualTo(loading() == ClassLoading.BUNDLE);
    }

    private List<Object> logged() throws Exception {
        Object reader = service("org.osgi.service.log.LogReaderService");
        List<Object> entries = new ArrayList<>();
        ((Enumeration<?>) call(reader, "getLog")).asIterator().forEachRemaining(entries::add);
        return entries;
    }

    private Object service(String name) {
        BundleContext context = framework.bundle("org.eclipse.core.runtime").getBundleContext();
        ServiceReference<?> reference = context.getServiceReference(name);
        return context.getService(reference);
    }

    private Class<?> platform() throws ClassNotFoundException {
        return framework.bundle("org.eclipse.core.runtime").loadClass("org.eclipse.core.runtime.Platform");
    }

    private static Object silently(Object target, String name) {
        try {
            return call(target, name);
        } catch (ReflectiveOperationException e) {
            throw new AssertionError(e);
        }
    }

    /** Calls a method, of a class when it is static, by its name and the number of its arguments. */
    private static Object call(Object target, String name, Object... arguments) throws ReflectiveOperationException {
        Class<?> type = target instanceof Class<?> c ? c : target.getClass();
        Method method = Arrays.stream(type.getMethods())
                .filter(m -> m.getName().equals(name) && m.getParameterCount() == arguments.length)
                .filter(m -> accepts(m, arguments)).findFirst().orElseThrow();
        method.setAccessible(true);
        return method.invoke(target instanceof Class<?> ? null : target, arguments);
    }

    private static boolean accepts(Method method, Object... arguments) {
        for (int i = 0; i < arguments.length; i++) {
            if (!method.getParameterTypes()[i].isInstance(arguments[i])) {
                return false;
            }
        }
        return true;
    }
}
