// SPDX-FileCopyrightText: The Planwerk contributors
// SPDX-License-Identifier: AGPL-3.0-or-later
package nl.planwerk.workbench.internal.quick;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.eclipse.core.commands.ParameterizedCommand;
import org.eclipse.e4.core.commands.ECommandService;
import org.eclipse.e4.core.commands.EHandlerService;
import org.eclipse.e4.ui.bindings.EBindingService;
import org.eclipse.e4.ui.model.application.ui.basic.MTrimmedWindow;
import org.eclipse.e4.ui.model.application.ui.menu.MHandledMenuItem;
import org.eclipse.e4.ui.model.application.ui.menu.MMenu;
import org.eclipse.e4.ui.model.application.ui.menu.MMenuElement;
import org.eclipse.jface.bindings.TriggerSequence;

import jakarta.inject.Inject;

/** What the main menu offers and can be done now, that of plugins included. */
final class QuickCommands {
    @Inject
    private MTrimmedWindow window;
    @Inject
    private ECommandService commands;
    @Inject
    private EHandlerService handlers;
    @Inject
    private EBindingService keys;

    /** The entries, in the menu's order; the detail says in which menu it is, and its keys. */
    List<QuickEntry> entries() {
        List<QuickEntry> entries = new ArrayList<>();
        if (window.getMainMenu() != null) {
            collect(window.getMainMenu(), "", entries);
        }
        return entries;
    }

    private void collect(MMenu menu, String path, List<QuickEntry> entries) {
        for (MMenuElement element : menu.getChildren()) {
            if (element instanceof MMenu inner) {
                collect(inner, path.isEmpty() ? name(inner) : path + " › " + name(inner), entries);
            } else if (element instanceof MHandledMenuItem item && item.isVisible()) {
                command(item).filter(handlers::canExecute).ifPresent(command -> entries.add(new QuickEntry(
                        QuickEntry.Kind.COMMAND, name(item), detail(path, command), () -> handlers.executeHandler(command))));
            }
        }
    }

    /** The label without the mark of its access key, and without the dots that announce a dialog. */
    private static String name(MMenuElement element) {
        String label = element.getLocalizedLabel();
        return label == null ? "" : label.replaceAll("&(.)", "$1").replace("…", "");
    }

    private Optional<ParameterizedCommand> command(MHandledMenuItem item) {
        Map<String, Object> parameters = new HashMap<>();
        item.getParameters().forEach(parameter -> parameters.put(parameter.getName(), parameter.getValue()));
        return Optional.ofNullable(item.getCommand())
                .map(command -> commands.createCommand(command.getElementId(), parameters));
    }

    private String detail(String path, ParameterizedCommand command) {
        TriggerSequence sequence = keys.getBestSequenceFor(command);
        return sequence == null ? path : path + "  " + sequence.format();
    }
}
