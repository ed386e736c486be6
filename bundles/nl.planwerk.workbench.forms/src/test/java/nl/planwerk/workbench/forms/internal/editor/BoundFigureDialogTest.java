// SPDX-FileCopyrightText: The Planwerk contributors
// SPDX-License-Identifier: AGPL-3.0-or-later
package nl.planwerk.workbench.forms.internal.editor;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.function.Supplier;
import java.util.stream.Stream;

import nl.planwerk.model.plan.Plan;
import nl.planwerk.model.plan.PluginStamp;
import nl.planwerk.vocabulary.CoreVocabulary;
import nl.planwerk.workbench.forms.WidgetIds;
import nl.planwerk.workbench.forms.internal.FormDriver;
import nl.planwerk.workbench.forms.internal.OwnDisplay;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** What the dialog says while it has no figures. */
@ExtendWith(OwnDisplay.class)
class BoundFigureDialogTest {
    private static final String BUSY = "Cijfers worden berekend …";
    private final FormDriver driver = new FormDriver(Plan.empty(CoreVocabulary.with(), new PluginStamp("x", "1.0.0")), "nl");
    private final CountDownLatch begin = new CountDownLatch(1);

    @AfterEach
    void close() {
        driver.close();
    }

    private Label opened(Supplier<List<BoundChoices.Choice>> choices) {
        BoundFigureDialog dialog = new BoundFigureDialog(driver.shell(), driver.context(), () -> {
            await();
            return choices.get();
        });
        dialog.setBlockOnOpen(false);
        dialog.open();
        return controls(dialog.getShell()).filter(control -> "bound.busy".equals(control.getData(WidgetIds.ID)))
                .map(Label.class::cast).findFirst().orElseThrow();
    }

    private void await() {
        try {
            assertThat(begin.await(1, TimeUnit.MINUTES)).isTrue();
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }

    private static Stream<Control> controls(Composite parent) {
        return Stream.of(parent.getChildren()).flatMap(child ->
                child instanceof Composite composite ? Stream.concat(Stream.of(child), controls(composite)) : Stream.of(child));
    }

    @Test
    void itSaysThatFiguresAreCalculatedAndThenThatTheyAreNot() {
        Label busy = opened(() -> {
            throw new IllegalStateException("on purpose");
        });
        assertThat(busy.getText()).isEqualTo(BUSY);
        begin.countDown();
        driver.until(() -> !busy.getText().equals(BUSY));
        assertThat(busy.getText()).isEqualTo("De cijfers konden niet worden berekend.");
    }

    @Test
    void itSaysNothingOnceThereAreFigures() {
        Label busy = opened(List::of);
        assertThat(busy.getText()).isEqualTo(BUSY);
        begin.countDown();
        driver.until(() -> !busy.getText().equals(BUSY));
        assertThat(busy.getText()).isEmpty();
    }
}
