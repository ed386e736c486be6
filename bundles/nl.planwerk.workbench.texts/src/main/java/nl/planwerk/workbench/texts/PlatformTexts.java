// SPDX-FileCopyrightText: The Planwerk contributors
// SPDX-License-Identifier: AGPL-3.0-or-later
package nl.planwerk.workbench.texts;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.osgi.framework.BundleContext;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;

/**
 * Puts the texts of SWT, JFace, forms and the Eclipse 4 workbench into a language: buttons of dialogs, menus and tool tips
 * of tabs, and what else the platform shows by itself. The platform has them in English and reads them once; here they
 * are put in their place again at each change. English is what the platform itself says.
 */
@Component(service = PlatformTexts.class)
public final class PlatformTexts {
    private static final System.Logger LOG = System.getLogger(PlatformTexts.class.getName());
    private static final String RENDERERS = "org.eclipse.e4.ui.workbench.renderers.swt";
    private static final String WORKBENCH = "org.eclipse.e4.ui.workbench.swt";

    private final List<TextHolder> holders = new ArrayList<>();

    /** Finds the platform's classes in its bundles. */
    @Activate
    public PlatformTexts(BundleContext context) {
        this(new BundleClasses(context)::load);
    }

    /** @param classes finds a class of a bundle */
    PlatformTexts(PlatformClasses classes) {
        add("swt", () -> new SwtTexts(classes.load("org.eclipse.swt", "org.eclipse.swt.internal.Compatibility")));
        add("jface", () -> new JFaceTexts(classes));
        fields(classes, "toolbars", RENDERERS, "org.eclipse.e4.ui.workbench.renderers.swt.Messages");
        fields(classes, "parts", RENDERERS, "org.eclipse.e4.ui.internal.workbench.renderers.swt.SWTRenderersMessages");
        fields(classes, "minmax", "org.eclipse.e4.ui.workbench.addons.swt", "org.eclipse.e4.ui.workbench.addons.minmax.Messages");
        fields(classes, "dialogs", "org.eclipse.e4.ui.dialogs", "org.eclipse.e4.ui.dialogs.textbundles.E4DialogMessages");
        fields(classes, "workbench", WORKBENCH, "org.eclipse.e4.ui.workbench.swt.internal.copy.WorkbenchSWTMessages");
        fields(classes, "forms", "org.eclipse.ui.forms", "org.eclipse.ui.internal.forms.Messages");
    }

    private void fields(PlatformClasses classes, String name, String bundle, String type) {
        add(name, () -> new MessageFields(classes.load(bundle, type)));
    }

    private void add(String name, Holder holder) {
        try {
            holders.add(new TextHolder(name, holder.open()));
        } catch (ReflectiveOperationException | LinkageError | RuntimeException e) {
            LOG.log(System.Logger.Level.WARNING, "The platform's texts stay English: " + name, e);
        }
    }

    /**
     * Puts all texts into a language; windows that are open keep theirs, but for {@link TabTexts}. For the thread of the
     * windows.
     */
    public void apply(Locale locale) {
        holders.forEach(holder -> holder.apply(locale));
    }

    /** The names of the groups of texts that were found. */
    List<String> groups() {
        return holders.stream().map(TextHolder::name).toList();
    }

    /** What the platform says in a group now, by key. */
    Map<String, String> texts(String group) {
        return find(group).map(holder -> holder.texts().current()).orElse(Map.of());
    }

    private Optional<TextHolder> find(String group) {
        return holders.stream().filter(holder -> holder.name().equals(group)).findFirst();
    }

    /** Finds a class of the platform. */
    @FunctionalInterface
    interface PlatformClasses {
        Class<?> load(String bundle, String name) throws ClassNotFoundException;
    }

    @FunctionalInterface
    private interface Holder {
        PlatformText open() throws ReflectiveOperationException;
    }

    private record TextHolder(String name, PlatformText texts) {

        void apply(Locale locale) {
            texts.put(Translations.of(name, locale));
        }
    }
}
