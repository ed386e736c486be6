// SPDX-FileCopyrightText: The Planwerk contributors
// SPDX-License-Identifier: AGPL-3.0-or-later
package nl.planwerk.launcher;

import java.io.IOException;
import java.io.PrintStream;
import nl.planwerk.launcher.host.Host;
import nl.planwerk.launcher.host.Platform;

/** Answers {@code --version} without a framework. */
record VersionCommand(Product product, Host host, Messages messages) {

    int run(PrintStream out) throws IOException {
        out.println(messages.get("version", product.version()));
        out.println(messages.get("version.details", host.property("java.version").orElse("?"),
                host.property("java.vendor").orElse("?"), Product.frameworkVersion(),
                Product.jars(product.bundles()).size(), Platform.of(host).archiveName()));
        return ExitStatus.OK;
    }
}
