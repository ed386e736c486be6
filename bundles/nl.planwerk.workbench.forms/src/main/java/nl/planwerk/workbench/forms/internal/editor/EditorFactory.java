// SPDX-FileCopyrightText: The Planwerk contributors
// SPDX-License-Identifier: AGPL-3.0-or-later
package nl.planwerk.workbench.forms.internal.editor;

import nl.planwerk.model.plan.RawValue;
import nl.planwerk.model.schema.Field;
import nl.planwerk.model.schema.FieldKind;
import nl.planwerk.workbench.forms.internal.field.FieldEditor;
import nl.planwerk.workbench.forms.internal.field.FieldHost;
import nl.planwerk.workbench.forms.internal.field.RecordBinding;
import org.eclipse.swt.widgets.Composite;

/** Makes the editor of a field, for every kind there is. */
public final class EditorFactory {

    private EditorFactory() {
    }

    /** Whether the field can only be shown, because the file holds parts of its value that are not known. */
    public static boolean readOnly(RecordBinding binding, Field<?> field) {
        return binding.item().map(item -> item.members().get(field.id()))
                .filter(member -> member instanceof RawValue raw && !raw.isNull()).isPresent();
    }

    /** The editor of the host's field. */
    @SuppressWarnings("unchecked")
    public static <T> FieldEditor<T> create(Composite parent, FieldHost<T> host) {
        return readOnly(host.binding(), host.field()) ? new ReadOnlyEditor<>(parent, host)
                : (FieldEditor<T>) text(parent, host, host.field().kind());
    }

    /** The kind of a host's field says what its value is, so that these casts hold. */
    @SuppressWarnings("unchecked")
    private static <T> FieldHost<T> of(FieldHost<?> host) {
        return (FieldHost<T>) host;
    }

    private static FieldEditor<?> text(Composite parent, FieldHost<?> host, FieldKind<?> kind) {
        if (kind instanceof FieldKind.Text text) {
            return new TextEditor(parent, of(host), text);
        } else if (kind instanceof FieldKind.Markdown) {
            return new MarkdownField(parent, of(host));
        } else if (kind instanceof FieldKind.Choice choice) {
            return new ChoiceEditor(parent, of(host), choice);
        } else if (kind instanceof FieldKind.Choices choices) {
            return new ChoicesEditor(parent, of(host), choices);
        } else if (kind instanceof FieldKind.Date) {
            return new DateEditor(parent, of(host));
        } else if (kind instanceof FieldKind.Flag) {
            return new FlagEditor(parent, of(host));
        }
        return figure(parent, host, kind);
    }

    private static FieldEditor<?> figure(Composite parent, FieldHost<?> host, FieldKind<?> kind) {
        if (kind instanceof FieldKind.Number number) {
            return new QuantityEditor(parent, of(host), number);
        }
        return new ReadOnlyEditor<>(parent, host);
    }
}
