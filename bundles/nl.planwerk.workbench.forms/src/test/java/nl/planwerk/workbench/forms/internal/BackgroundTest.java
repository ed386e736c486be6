// SPDX-FileCopyrightText: The Planwerk contributors
// SPDX-License-Identifier: AGPL-3.0-or-later
package nl.planwerk.workbench.forms.internal;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;

import nl.planwerk.workbench.forms.Latest;
import nl.planwerk.workbench.forms.internal.editor.MarkdownInput;
import org.junit.jupiter.api.Test;

/** What forms show once it was worked out in the background. */
class BackgroundTest extends MeasureForms {
    @Test
    void aTextShowsWhatTheFiguresItNamesAreNow() {
        MarkdownInput input = MarkdownInput.create(driver.shell(), driver.context(), "Tekst", () -> "nl", text -> { });
        driver.shell().open();
        input.show("Samen {{measure:m1.reduction@2030}}.");
        driver.until(() -> driver.labels().stream().anyMatch(label -> label.contains("Cijfers in deze tekst nu")
                && label.contains("1,50")));
        input.show("Zonder cijfers.");
        assertThat(driver.labels()).noneMatch(label -> label.contains("Cijfers in deze tekst"));
    }

    @Test
    void onlyTheNewestOfWhatIsComputedIsShown() {
        List<String> shown = new ArrayList<>();
        Latest<String> latest = new Latest<>(driver.shell(), shown::add);
        CountDownLatch first = new CountDownLatch(1);
        latest.compute(() -> after(first, "first"));
        latest.compute(() -> "second");
        latest.compute(() -> "third");
        first.countDown();
        driver.until(() -> !shown.isEmpty());
        assertThat(shown).containsExactly("third");
        CountDownLatch next = new CountDownLatch(1);
        latest.compute(() -> after(next, "cancelled"));
        latest.cancel();
        latest.compute(() -> "last");
        next.countDown();
        driver.until(() -> shown.size() > 1);
        latest.compute(() -> {
            throw new IllegalStateException("on purpose");
        });
        latest.compute(() -> "after a failure");
        driver.until(() -> shown.size() > 2);
        assertThat(shown).containsExactly("third", "last", "after a failure");
    }

    @Test
    void aFailureIsToldUnlessSomethingElseIsAskedFor() {
        List<String> shown = new ArrayList<>();
        Latest<String> latest = new Latest<>(driver.shell(), shown::add, () -> shown.add("failed"));
        CountDownLatch first = new CountDownLatch(1);
        latest.compute(() -> failing(first));
        latest.compute(() -> "second");
        first.countDown();
        driver.until(() -> !shown.isEmpty());
        latest.compute(() -> failing(new CountDownLatch(0)));
        driver.until(() -> shown.size() > 1);
        assertThat(shown).containsExactly("second", "failed");
    }

    private static String failing(CountDownLatch latch) {
        throw new IllegalStateException(after(latch, "on purpose"));
    }

    private static String after(CountDownLatch latch, String result) {
        try {
            assertThat(latch.await(1, TimeUnit.MINUTES)).isTrue();
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
        return result;
    }
}
