// SPDX-FileCopyrightText: The Planwerk contributors
// SPDX-License-Identifier: AGPL-3.0-or-later

package nl.planwerk.itests;

import nl.planwerk.launcher.framework.ClassLoading;

/** The same with all bundles on one class path, as the product starts. */
class PlatformOnOneClassPathTest extends PlatformOnFelixTest {

    @Override
    ClassLoading loading() {
        return ClassLoading.CONNECT;
    }
}
