// SPDX-FileCopyrightText: The Planwerk contributors
// SPDX-License-Identifier: AGPL-3.0-or-later

package nl.planwerk.osgi.internal;

import java.io.IOException;
import java.net.MalformedURLException;
import java.net.URL;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.eclipse.osgi.service.datalocation.Location;

/**
 * One folder of the platform. Its URL is set once, ends with a slash and is written without escapes, since the
 * platform makes files of {@code URL.getPath()} as it stands.
 */
final class AreaLocation implements Location {

    private static final String LOCK_FILE = ".metadata/.lock";

    private final Area area;
    private URL url;
    private boolean readOnly;
    private AreaLock lock;

    private AreaLocation(Area area) {
        this.area = area;
    }

    /**
     * Makes the location of an area.
     *
     * @param folder an absolute path or a {@code file:} URL; null for a location without URL
     * @throws IllegalArgumentException when the text is no folder, or the folder cannot be made
     */
    static AreaLocation of(Area area, String folder) {
        AreaLocation location = new AreaLocation(area);
        if (folder != null && !folder.isBlank()) {
            location.open(AreaFolders.toPath(folder));
        }
        return location;
    }

    private void open(Path folder) {
        try {
            if (area.writable()) {
                Files.createDirectories(folder);
            }
            url = AreaFolders.toUrl(folder);
            readOnly = !Files.isWritable(folder);
        } catch (IOException e) {
            throw new IllegalArgumentException(area.type() + ": " + folder, e);
        }
    }

    /** The properties that the service is registered with. */
    Map<String, ?> serviceProperties() {
        Map<String, Object> properties = new HashMap<>();
        properties.put(SERVICE_PROPERTY_TYPE, area.type());
        Optional.ofNullable(getURL()).ifPresent(u -> properties.put(SERVICE_PROPERTY_URL, u.toExternalForm()));
        return properties;
    }

    @Override
    public boolean allowsDefault() {
        return false;
    }

    @Override
    public URL getDefault() {
        return null;
    }

    @Override
    public Location getParentLocation() {
        return null;
    }

    @Override
    public synchronized URL getURL() {
        return url;
    }

    @Override
    public synchronized boolean isSet() {
        return url != null;
    }

    @Override
    public synchronized boolean isReadOnly() {
        return readOnly;
    }

    @Override
    @Deprecated
    public boolean setURL(URL value, boolean locked) {
        try {
            return set(value, locked);
        } catch (IOException e) {
            return false;
        }
    }

    @Override
    public boolean set(URL value, boolean locked) throws IOException {
        return set(value, locked, null);
    }

    @Override
    public synchronized boolean set(URL value, boolean locked, String lockFile) throws IOException {
        if (url != null) {
            throw new IllegalStateException(area.type() + " is set already: " + url);
        }
        Path folder = AreaFolders.toPath(value.toExternalForm());
        if (locked) {
            lock = new AreaLock(lockFile == null ? folder.resolve(LOCK_FILE) : Path.of(lockFile));
            if (!lock.acquire()) {
                return false;
            }
        }
        open(folder);
        return true;
    }

    @Override
    public synchronized boolean lock() throws IOException {
        return requireLock().acquire();
    }

    @Override
    public synchronized void release() {
        if (lock != null) {
            lock.release();
        }
    }

    @Override
    public synchronized boolean isLocked() throws IOException {
        return url != null && requireLock().isHeldByAnyone();
    }

    private AreaLock requireLock() throws IOException {
        if (url == null) {
            throw new IOException(area.type() + " is not set");
        }
        if (lock == null) {
            lock = new AreaLock(AreaFolders.toPath(url.toExternalForm()).resolve(LOCK_FILE));
        }
        return lock;
    }

    @Override
    public Location createLocation(Location parent, URL defaultValue, boolean readonly) {
        AreaLocation location = new AreaLocation(area);
        location.url = defaultValue;
        location.readOnly = readonly;
        return location;
    }

    @Override
    public synchronized URL getDataArea(String path) throws IOException {
        if (url == null) {
            throw new IOException(area.type() + " is not set");
        }
        String relative = path.startsWith("/") ? path.substring(1) : path;
        String folder = relative.isEmpty() || relative.endsWith("/") ? relative : relative + "/";
        return dataUrl(area.dataPrefix() + folder);
    }

    private URL dataUrl(String relative) throws MalformedURLException {
        return new URL(url.getProtocol(), url.getHost(), url.getPort(), url.getPath() + relative);
    }
}
