// SPDX-FileCopyrightText: The Planwerk contributors
// SPDX-License-Identifier: AGPL-3.0-or-later
package nl.planwerk.workbench.internal.app;

import java.net.URL;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

import org.eclipse.jface.resource.ImageDescriptor;
import org.eclipse.jface.resource.JFaceResources;
import org.eclipse.swt.graphics.Image;
import org.eclipse.swt.graphics.ImageData;
import org.eclipse.swt.graphics.RGB;
import org.osgi.framework.FrameworkUtil;

/** The workbench's icons, in the resolution of the screen: {@code NAME.png} and {@code NAME@2x.png}. */
public final class Icons {
    private final Map<String, ImageDescriptor> white = new HashMap<>();

    /** The icon of that name; owned by the resource manager of JFace, not to be disposed. */
    public Image get(String name) {
        return JFaceResources.getResources().create(descriptor(name));
    }

    /** The description of the icon of that name. */
    public ImageDescriptor descriptor(String name) {
        URL url = FrameworkUtil.getBundle(Icons.class).getEntry("icons/" + name + ".png");
        if (url == null) {
            throw new IllegalArgumentException("no icon " + name);
        }
        return ImageDescriptor.createFromURL(url);
    }

    /** The same in white, for a selected row. */
    public Image getWhite(String name) {
        ImageDescriptor icon = descriptor(name);
        return JFaceResources.getResources().create(white.computeIfAbsent(name,
                n -> ImageDescriptor.createFromImageDataProvider(zoom -> whitened(icon.getImageData(zoom)))));
    }

    /** Null where the platform is to take another resolution, as its interface asks. */
    private static ImageData whitened(ImageData data) {
        if (data != null) {
            int all = data.palette.getPixel(new RGB(255, 255, 255));
            for (int y = 0; y < data.height; y++) {
                for (int x = 0; x < data.width; x++) {
                    data.setPixel(x, y, all);
                }
            }
        }
        return data;
    }

    /** The product's icon in the sizes that window managers ask for. */
    public Image[] window() {
        return Stream.concat(Stream.of("planwerk"), List.of(32, 48, 128, 256).stream().map(size -> "planwerk-" + size))
                .map(this::get).toArray(Image[]::new);
    }
}
