// SPDX-FileCopyrightText: The Planwerk contributors
// SPDX-License-Identifier: AGPL-3.0-or-later

package nl.planwerk.osgi.internal;

import org.eclipse.osgi.service.datalocation.Location;

/** The five places that the Eclipse platform asks for, each set by a framework property of the name of its type. */
enum Area {

    /** What belongs to the user, for every product. */
    USER(Location.USER_AREA_TYPE, "", true),
    /** What belongs to this use of the product: layout and preferences. */
    INSTANCE(Location.INSTANCE_AREA_TYPE, ".metadata/.plugins/", true),
    /** Caches of this version of the product. */
    CONFIGURATION(Location.CONFIGURATION_AREA_TYPE, "", true),
    /** Where the product lies. */
    INSTALL(Location.INSTALL_AREA_TYPE, "", false),
    /** The same, under its other name. */
    HOME(Location.ECLIPSE_HOME_LOCATION_TYPE, "", false);

    private final String type;
    private final String dataPrefix;
    private final boolean writable;

    Area(String type, String dataPrefix, boolean writable) {
        this.type = type;
        this.dataPrefix = dataPrefix;
        this.writable = writable;
    }

    /** The service property {@code type}, and the framework property that holds the folder. */
    String type() {
        return type;
    }

    /** What lies between the folder and the data of one bundle: empty or a relative path with a slash at its end. */
    String dataPrefix() {
        return dataPrefix;
    }

    /** Whether the folder is made when it is missing. */
    boolean writable() {
        return writable;
    }
}
