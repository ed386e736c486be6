// SPDX-FileCopyrightText: The Planwerk contributors
// SPDX-License-Identifier: AGPL-3.0-or-later

package nl.planwerk.osgi.internal;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.URL;
import java.util.ArrayList;
import java.util.Enumeration;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.ResourceBundle;
import java.util.concurrent.ConcurrentHashMap;
import org.eclipse.osgi.service.localization.BundleLocalization;
import org.osgi.framework.Bundle;
import org.osgi.framework.BundleEvent;
import org.osgi.framework.Constants;
import org.osgi.framework.SynchronousBundleListener;

/**
 * The texts of a bundle (header {@code Bundle-Localization}) as a chain from the most particular to the base:
 * {@code base_nl_NL}, {@code base_nl}, {@code base} (Core R8, 3.11). Unlike Equinox it does not fall back to the
 * machine's language before the base, so that asking for English never gives Dutch.
 */
final class LocaleChain implements BundleLocalization, SynchronousBundleListener {

    private record Key(long bundle, String locale) {
    }

    private final Map<Key, ResourceBundle> cache = new ConcurrentHashMap<>();

    /**
     * The texts of a bundle; empty when it has none.
     *
     * @param locale such as {@code nl} or {@code nl_NL}; null or empty for the default locale
     */
    @Override
    public ResourceBundle getLocalization(Bundle bundle, String locale) {
        String wanted = locale == null || locale.isEmpty() ? Locale.getDefault().toString() : locale;
        Key key = new Key(bundle.getBundleId(), wanted);
        ResourceBundle known = cache.get(key);
        if (known != null) {
            return known;
        }
        ResourceBundle made = load(bundle, wanted);
        cache.put(key, made);
        return made;
    }

    @Override
    public void bundleChanged(BundleEvent event) {
        int forgets = BundleEvent.RESOLVED | BundleEvent.UNRESOLVED | BundleEvent.UPDATED | BundleEvent.UNINSTALLED;
        if ((event.getType() & forgets) != 0) {
            cache.clear();
        }
    }

    private static ResourceBundle load(Bundle bundle, String locale) {
        String base = Optional.ofNullable(bundle.getHeaders("").get(Constants.BUNDLE_LOCALIZATION))
                .orElse(Constants.BUNDLE_LOCALIZATION_DEFAULT_BASENAME);
        Bundle owner = FragmentHost.of(bundle);
        ResourceBundle chain = LocalizedTexts.empty();
        for (String suffix : suffixes(locale)) {
            Optional<URL> entry = entry(owner, base + suffix + ".properties");
            if (entry.isPresent()) {
                chain = read(entry.get(), chain);
            }
        }
        return chain;
    }

    /** From the base to the most particular: for {@code nl_NL} the suffixes "", "_nl", "_nl_NL". */
    static List<String> suffixes(String locale) {
        List<String> suffixes = new ArrayList<>(List.of(""));
        for (int end = locale.indexOf('_'); end >= 0; end = locale.indexOf('_', end + 1)) {
            suffixes.add("_" + locale.substring(0, end));
        }
        suffixes.add("_" + locale);
        return suffixes;
    }

    /** Looks in the bundle and then in its fragments. */
    private static Optional<URL> entry(Bundle bundle, String path) {
        int slash = path.lastIndexOf('/');
        Enumeration<URL> found = bundle.findEntries(slash < 0 ? "/" : path.substring(0, slash),
                path.substring(slash + 1), false);
        return found != null && found.hasMoreElements() ? Optional.of(found.nextElement()) : Optional.empty();
    }

    private static ResourceBundle read(URL entry, ResourceBundle parent) {
        try (InputStream in = entry.openStream()) {
            return new LocalizedTexts(in, parent);
        } catch (IOException e) {
            throw new UncheckedIOException(entry.toString(), e);
        }
    }
}
