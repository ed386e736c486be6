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
        } else if (kind instanceof FieldKind.FieldName name) {
            return new FieldNameEditor(parent, of(host), name);
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
        } else if (kind instanceof FieldKind.MoneyAmount money) {
            return new MoneyEditor(parent, of(host), money);
        } else if (kind instanceof FieldKind.Span span) {
            return new RangeEditor(parent, of(host), span);
        } else if (kind instanceof FieldKind.Series series) {
            return new SeriesEditor(parent, of(host), series);
        } else if (kind instanceof FieldKind.ByScenario scenarios) {
            return new ScenarioEditor(parent, of(host), scenarios);
        }
        return composed(parent, host, kind);
    }

    private static FieldEditor<?> composed(Composite parent, FieldHost<?> host, FieldKind<?> kind) {
        if (kind instanceof FieldKind.Reference reference) {
            return new ReferenceEditor(parent, of(host), reference);
        } else if (kind instanceof FieldKind.References references) {
            return new ReferencesEditor(parent, of(host), references);
        } else if (kind instanceof FieldKind.Records records) {
            return new RecordsEditor(parent, of(host), records);
        } else if (kind instanceof FieldKind.Localized) {
            return new LocalizedEditor(parent, of(host));
        } else if (kind instanceof FieldKind.Location) {
            return new PlaceEditor(parent, of(host));
        } else if (kind instanceof FieldKind.Image) {
            return new PictureEditor(parent, of(host));
        } else if (kind instanceof FieldKind.WebLink) {
            return new LinkEditor(parent, of(host));
        }
        throw new IllegalStateException("no editor for " + kind);
    }
}
