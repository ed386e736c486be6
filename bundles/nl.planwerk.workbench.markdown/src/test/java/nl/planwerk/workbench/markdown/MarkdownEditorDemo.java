// SPDX-FileCopyrightText: The Planwerk contributors
// SPDX-License-Identifier: AGPL-3.0-or-later
package nl.planwerk.workbench.markdown;

import java.util.Locale;

import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Color;
import org.eclipse.swt.layout.FillLayout;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Shell;

/** Shows the editor alone in a window, to look at: arguments {@code dark}, {@code en}, {@code long}, {@code readonly}. */
public final class MarkdownEditorDemo {
    private static final String SAMPLE = """
            # Waterstof in het cluster

            Het cluster wil **voor 2035** overstappen op *hernieuwbare* waterstof, zie de \
            [routekaart](https://example.org/routekaart) en de afspraken daarover.[^1] Niet langer: ~~aardgas~~.

            ## Wat nodig is

            - een aansluiting op het landelijk net, die op tijd klaar is en groot genoeg voor alle \
            afnemers op het terrein, ook die van na 2030
            - vergunningen
              - voor de *elektrolyser*
              - voor de opslag
            1. eerst het ontwerp
            2. dan de bouw met `PEM` of **`alkaline`**

            > Een citaat dat over meer dan een regel loopt, zodat te zien is hoe het er uitziet als de regel te lang \
            wordt voor het venster.

            ### Tabel

            | Jaar | Vraag (kton) | Bron |
            | --- | ---: | --- |
            | 2030 | 12 | eigen **raming** |
            | 2035 | 140 | eigen raming |

            <b>HTML</b> blijft tekst.

            ```
            code in een blok
            ```

            [^1]: De afspraken zijn van het cluster.
            """;

    private MarkdownEditorDemo() {
    }

    /** Runs until the window is closed. */
    public static void main(String[] args) {
        String all = " " + String.join(" ", args) + " ";
        Display display = new Display();
        Shell shell = new Shell(display);
        shell.setText("MarkdownEditorDemo");
        shell.setLayout(new FillLayout());
        MarkdownEditor editor = new MarkdownEditor(shell, SWT.NONE, all.contains(" en ") ? Locale.ENGLISH : Locale.forLanguageTag("nl"));
        editor.setAccessibleLabel("Toelichting");
        if (all.contains(" dark ")) {
            editor.setBackground(new Color(0x1E, 0x1F, 0x22));
            editor.setForeground(new Color(0xDD, 0xDD, 0xDD));
        }
        editor.setText(all.contains(" long ") ? SAMPLE.repeat(200_000 / SAMPLE.length()) : SAMPLE);
        editor.setEditable(!all.contains(" readonly "));
        editor.addChangeListener(text -> System.out.println("committed " + text.length() + " characters"));
        editor.addTool(new ToolSpec("star", l -> "Ster", gc -> gc.drawOval(2, 2, 11, 11), e -> e.insertInline("\u2605")));
        shell.setSize(760, 820);
        shell.open();
        editor.setFocus();
        while (!shell.isDisposed()) {
            if (!display.readAndDispatch()) {
                display.sleep();
            }
        }
        display.dispose();
    }
}
