// SPDX-FileCopyrightText: The Planwerk contributors
// SPDX-License-Identifier: AGPL-3.0-or-later

package nl.planwerk.osgi.internal;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.lang.reflect.Proxy;
import java.net.MalformedURLException;
import java.net.URL;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collections;
import java.util.Dictionary;
import java.util.Enumeration;
import java.util.Hashtable;
import java.util.Locale;
import java.util.ResourceBundle;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.osgi.framework.Bundle;
import org.osgi.framework.BundleEvent;

class LocaleChainTest {

    @TempDir
    Path folder;

    private final LocaleChain chain = new LocaleChain();

    @BeforeEach
    void texts() throws IOException {
        write("", "a=base\nb=base\nc=base\n");
        write("_nl", "b=één\nc=nl\n");
        write("_nl_BE", "c=zuid\n");
    }

    @Test
    void theMostParticularTextWinsAndTheRestComesFromItsParents() {
        ResourceBundle texts = chain.getLocalization(bundle("l10n/t"), "nl_BE");
        assertThat(texts.getString("a")).isEqualTo("base");
        assertThat(texts.getString("b")).isEqualTo("één");
        assertThat(texts.getString("c")).isEqualTo("zuid");
    }

    @Test
    void anotherLanguageGivesTheBaseWhateverTheMachineSpeaks() {
        Locale before = Locale.getDefault();
        try {
            Locale.setDefault(Locale.forLanguageTag("nl"));
            assertThat(chain.getLocalization(bundle("l10n/t"), "en").getString("b")).isEqualTo("base");
            assertThat(chain.getLocalization(bundle("l10n/t"), "").getString("b")).isEqualTo("één");
            assertThat(chain.getLocalization(bundle("l10n/t"), null).getString("b")).isEqualTo("één");
        } finally {
            Locale.setDefault(before);
        }
    }

    @Test
    void aBundleWithoutTextsHasNone() {
        assertThat(chain.getLocalization(bundle("l10n/other"), "nl").keySet()).isEmpty();
        assertThat(chain.getLocalization(bundle(null), "nl").keySet()).isEmpty();
    }

    @Test
    void textsAreReadOnceUntilABundleChanges() throws IOException {
        Bundle bundle = bundle("l10n/t");
        assertThat(chain.getLocalization(bundle, "nl").getString("c")).isEqualTo("nl");
        write("_nl", "c=nieuw\n");
        assertThat(chain.getLocalization(bundle, "nl").getString("c")).isEqualTo("nl");
        chain.bundleChanged(new BundleEvent(BundleEvent.UPDATED, bundle));
        assertThat(chain.getLocalization(bundle, "nl").getString("c")).isEqualTo("nieuw");
    }

    @Test
    void suffixesGoFromTheBaseToTheMostParticular() {
        assertThat(LocaleChain.suffixes("nl")).containsExactly("", "_nl");
        assertThat(LocaleChain.suffixes("nl_NL_x")).containsExactly("", "_nl", "_nl_NL", "_nl_NL_x");
    }

    private void write(String suffix, String text) throws IOException {
        Path file = folder.resolve("l10n/t" + suffix + ".properties");
        Files.createDirectories(file.getParent());
        Files.writeString(file, text, StandardCharsets.UTF_8);
    }

    /** A bundle that knows its id, its header and its files. */
    private Bundle bundle(String base) {
        Dictionary<String, String> headers = new Hashtable<>();
        if (base != null) {
            headers.put("Bundle-Localization", base);
        }
        return (Bundle) Proxy.newProxyInstance(getClass().getClassLoader(), new Class<?>[] {Bundle.class},
                (proxy, method, arguments) -> switch (method.getName()) {
                    case "getBundleId" -> (long) String.valueOf(base).hashCode();
                    case "getHeaders" -> headers;
                    case "findEntries" -> entries((String) arguments[0], (String) arguments[1]);
                    default -> null;
                });
    }

    private Enumeration<URL> entries(String path, String name) throws MalformedURLException {
        Path file = folder.resolve(path).resolve(name);
        return Files.exists(file) ? Collections.enumeration(Collections.singleton(file.toUri().toURL())) : null;
    }
}
