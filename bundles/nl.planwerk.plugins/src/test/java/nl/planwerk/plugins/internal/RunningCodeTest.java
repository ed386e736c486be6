// SPDX-FileCopyrightText: The Planwerk contributors
// SPDX-License-Identifier: AGPL-3.0-or-later
package nl.planwerk.plugins.internal;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.reflect.Proxy;
import java.net.URL;
import java.nio.file.Path;
import java.util.Dictionary;
import java.util.Hashtable;
import java.util.Map;
import java.util.Optional;

import nl.planwerk.plugins.InstalledPlugin;
import nl.planwerk.plugins.internal.inspect.PluginFolders;
import org.junit.jupiter.api.Test;
import org.osgi.framework.Bundle;
import org.osgi.framework.BundleContext;
import org.osgi.framework.Version;

/** Who hangs is told without anything that the one who hangs may keep: every other call here fails. */
class RunningCodeTest {
    /** Where there is nothing to be read. */
    private static final Path USER = Path.of("/nowhere/plugins");

    private final Bundle harbour = bundle("t.harbour", PluginFolders.location(USER.resolve("harbour.jar")), "t/Quays.class", "Haven");
    private final Bundle nameless = bundle("t.nameless", PluginFolders.location(USER.resolve("nameless.jar")), "n/Page.class", null);
    private final Bundle product = bundle("nl.planwerk.forms", "file:/product/forms.jar", "nl/planwerk/Forms.class", "Forms");
    private final RunningCode code = new RunningCode(only(BundleContext.class, Map.of("getBundles",
            arguments -> new Bundle[] {product, harbour, nameless})), new PluginFolders(USER, Optional.empty()));

    /** One answer of a stand-in. */
    private interface Answer {
        Object to(Object[] arguments) throws Exception;
    }

    /** Something that answers these calls and fails at all others. */
    private static <T> T only(Class<T> type, Map<String, Answer> answers) {
        return type.cast(Proxy.newProxyInstance(type.getClassLoader(), new Class<?>[] {type}, (self, method, arguments) -> {
            Answer answer = answers.get(method.getName());
            if (answer == null) {
                throw new AssertionError(method + " may wait for the thread that hangs");
            }
            return answer.to(arguments);
        }));
    }

    private static Bundle bundle(String symbolicName, String location, String entry, String name) {
        Dictionary<String, String> headers = new Hashtable<>();
        Optional.ofNullable(name).ifPresent(text -> headers.put("Bundle-Name", text));
        return only(Bundle.class, Map.of("getSymbolicName", none -> symbolicName, "getLocation", none -> location,
                "getHeaders", locale -> headers, "getVersion", none -> Version.valueOf("1.2.0"),
                "getEntry", asked -> asked[0].equals(entry) ? new URL("file:/" + entry) : null));
    }

    private static StackTraceElement[] stack(String... classes) {
        StackTraceElement[] stack = new StackTraceElement[classes.length];
        for (int i = 0; i < classes.length; i++) {
            stack[i] = new StackTraceElement(classes[i], "run", null, 1);
        }
        return stack;
    }

    @Test
    void namesThePluginWhoseCodeRuns() {
        InstalledPlugin found = code.of(stack("java.lang.Thread", "t.Quays", "nl.planwerk.Forms", "n.Page")).orElseThrow();
        assertThat(found.name()).isEqualTo("Haven");
        assertThat(found.version()).isEqualTo("1.2.0");
        assertThat(found.file()).isEqualTo(USER.resolve("harbour.jar"));
        assertThat(found.state()).isEqualTo(InstalledPlugin.State.ACTIVE);
    }

    @Test
    void onlyPluginsOfTheUserAreNamed() {
        assertThat(code.of(stack("java.lang.Thread", "nl.planwerk.Forms"))).isEmpty();
        assertThat(code.of(stack("n.Page")).map(InstalledPlugin::name)).contains("t.nameless");
    }
}
