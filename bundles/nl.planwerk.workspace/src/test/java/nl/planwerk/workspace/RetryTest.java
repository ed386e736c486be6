// SPDX-FileCopyrightText: The Planwerk contributors
// SPDX-License-Identifier: AGPL-3.0-or-later
package nl.planwerk.workspace;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.FileSystemException;

import org.junit.jupiter.api.Test;

class RetryTest {
    private int tries;

    private void fails(IOException failure) throws IOException {
        tries++;
        throw failure;
    }

    @Test
    void aFileThatStaysInUseIsGivenUpAfterSevenTries() {
        IOException held = new FileSystemException("a", null, "Device or resource busy");
        assertThatThrownBy(() -> Retry.WHILE_IN_USE.run(() -> fails(held))).isSameAs(held);
        assertThat(tries).isEqualTo(7);
    }

    @Test
    void anyOtherFailureIsNotTriedAgain() {
        IOException full = new IOException("No space left on device");
        assertThatThrownBy(() -> Retry.WHILE_IN_USE.run(() -> fails(full))).isSameAs(full);
        assertThat(tries).isEqualTo(1);
    }
}
