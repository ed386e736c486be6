// SPDX-FileCopyrightText: The Planwerk contributors
// SPDX-License-Identifier: AGPL-3.0-or-later
package nl.planwerk.workbench.internal.preview;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;

import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Image;
import org.eclipse.swt.graphics.ImageData;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.widgets.Canvas;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.ScrollBar;

/** Pages below each other. Only those on screen are drawn; while a new one is made, the old one stays. */
final class PageStrip extends Canvas {
    /** Under which the widget keeps how many of its pages are drawn, for those who wait for them. */
    static final String DRAWN = "planwerk.drawn";
    /** Scale that shows the whole width of a page. */
    static final double FIT = 0;
    private static final int STEP = 48;
    /** Pages kept beyond those on screen. */
    private static final int SPARE = 6;
    private static final int FAINT = 70;
    private static final int WHOLE = 100;

    private final Map<Integer, Image> images = new HashMap<>();
    private final Set<Integer> asked = new HashSet<>();
    private Optional<LivePreview> preview = Optional.empty();
    private Optional<LivePreview.Pages> pages = Optional.empty();
    private PageLayout layout = new PageLayout(List.of(), 1);
    private Optional<Hit> hit = Optional.empty();
    private double zoom = FIT;
    private int top;
    private int left;
    private Consumer<Spot> scrolled = spot -> { };

    PageStrip(Composite parent) {
        super(parent, SWT.V_SCROLL | SWT.H_SCROLL | SWT.DOUBLE_BUFFERED | SWT.NO_BACKGROUND);
        addListener(SWT.Paint, event -> paint(event.gc));
        addListener(SWT.Resize, event -> fit());
        addListener(SWT.Dispose, event -> forget());
        addListener(SWT.KeyDown, this::key);
        addListener(SWT.Traverse, event -> event.doit = event.detail != SWT.TRAVERSE_ARROW_NEXT
                && event.detail != SWT.TRAVERSE_ARROW_PREVIOUS);
        getVerticalBar().addListener(SWT.Selection, event -> scrollTo(getVerticalBar().getSelection()));
        getHorizontalBar().addListener(SWT.Selection, event -> {
            left = getHorizontalBar().getSelection();
            redraw();
        });
    }

    /** Hears of the spot at the upper edge whenever it changes. */
    void onScroll(Consumer<Spot> listener) {
        scrolled = listener;
    }

    /** Shows other pages; what stood at the upper edge stays there. Without pages, nothing is shown. */
    void show(LivePreview source, LivePreview.Pages shown) {
        Optional<String> anchor = pages.flatMap(p -> p.anchors().above(spot(), name -> shown.anchors().spot(name).isPresent()));
        int offset = anchor.flatMap(name -> pages.flatMap(p -> p.anchors().spot(name))).map(at -> top - layout.y(at)).orElse(top);
        preview = Optional.of(source);
        pages = Optional.of(shown);
        asked.clear();
        hit = Optional.empty();
        images.keySet().removeIf(page -> page >= shown.sizes().size() && dispose(page));
        fit();
        scrollTo(anchor.flatMap(name -> shown.anchors().spot(name)).map(at -> layout.y(at) + offset).orElse(offset));
    }

    private boolean dispose(int page) {
        asked.remove(page);
        images.get(page).dispose();
        return true;
    }

    /** Shows no pages any more. */
    void clear() {
        preview = Optional.empty();
        pages = Optional.empty();
        forget();
        layout = new PageLayout(List.of(), 1);
        top = 0;
        fit();
    }

    private void forget() {
        images.values().forEach(Image::dispose);
        images.clear();
        asked.clear();
    }

    /** Sets the size of pages: 1 is that of the paper on a screen of 96 dots per inch, {@link #FIT} all of its width. */
    void zoom(double value) {
        zoom = value;
        fit();
    }

    /** Number of pages. */
    int count() {
        return layout.pages();
    }

    /** The page that takes the middle of the screen, from 0. */
    int page() {
        return Math.max(0, layout.pageAt(top + getClientArea().height / 2));
    }

    void showPage(int page) {
        if (layout.pages() > 0) {
            scrollTo(layout.bounds(Math.max(0, Math.min(page, layout.pages() - 1))).y - PageLayout.GAP);
        }
    }

    /** Brings a spot to the upper part of the screen. */
    void show(Spot spot) {
        scrollTo(layout.y(spot) - PageLayout.GAP);
    }

    /** Marks what a search found, and shows it. */
    void show(Hit found) {
        hit = Optional.of(found);
        Rectangle first = found.areas().get(0);
        scrollTo(layout.y(new Spot(found.page(), first.y)) - getClientArea().height / 3);
        redraw();
    }

    private Spot spot() {
        return layout.pages() == 0 ? new Spot(0, 0) : layout.spot(top);
    }

    /** The spot of a page at a place of this widget, with the distance from the page's left edge; none beside the pages. */
    Optional<Place> at(int x, int y) {
        if (layout.pages() == 0) {
            return Optional.empty();
        }
        int page = layout.pageAt(y + top);
        Rectangle bounds = layout.bounds(page);
        if (!bounds.contains(x + left - shift(), y + top)) {
            return Optional.empty();
        }
        double scale = layout.scale(page);
        return Optional.of(new Place(page, (x + left - shift() - bounds.x) / scale, (y + top - bounds.y) / scale));
    }

    /**
     * A place on a page.
     *
     * @param x in points of 1/72 inch from the page's upper left corner, as is {@code y}
     */
    record Place(int page, double x, double y) {

        Spot spot() {
            return new Spot(page, y);
        }
    }

    /** Distance by which narrow pages are moved to the middle. */
    private int shift() {
        return Math.max(0, (getClientArea().width - layout.width()) / 2);
    }

    private void fit() {
        Rectangle area = getClientArea();
        List<PageSize> sizes = pages.map(LivePreview.Pages::sizes).orElse(List.of());
        Spot at = spot();
        PageLayout before = layout;
        layout = zoom == FIT ? PageLayout.fitting(sizes, area.width) : new PageLayout(sizes, zoom * 96 / 72);
        if (!layout.isScaledAs(before)) {
            asked.clear();
            top = layout.pages() > at.page() ? layout.y(at) : 0;
        }
        bar(getVerticalBar(), layout.height(), area.height);
        bar(getHorizontalBar(), layout.width(), area.width);
        left = Math.min(left, Math.max(0, layout.width() - area.width));
        scrollTo(top);
    }

    private static void bar(ScrollBar bar, int all, int seen) {
        bar.setVisible(all > seen);
        if (all > seen && seen > 0) {
            bar.setValues(bar.getSelection(), 0, all, seen, STEP, Math.max(STEP, seen - STEP));
        }
    }

    private void scrollTo(int y) {
        int most = Math.max(0, layout.height() - getClientArea().height);
        top = Math.max(0, Math.min(y, most));
        getVerticalBar().setSelection(top);
        scrolled.accept(spot());
        redraw();
    }

    private void key(Event event) {
        int seen = getClientArea().height;
        switch (event.keyCode) {
            case SWT.ARROW_DOWN -> scrollTo(top + STEP);
            case SWT.ARROW_UP -> scrollTo(top - STEP);
            case SWT.PAGE_DOWN -> scrollTo(top + seen - STEP);
            case SWT.PAGE_UP -> scrollTo(top - seen + STEP);
            case SWT.HOME -> scrollTo(0);
            case SWT.END -> scrollTo(layout.height());
            default -> { }
        }
    }

    private void paint(GC gc) {
        Rectangle area = getClientArea();
        gc.setBackground(getBackground());
        gc.fillRectangle(area);
        List<Integer> visible = layout.between(top, top + area.height);
        for (int page : visible) {
            paint(gc, page);
            ask(page);
        }
        if (images.size() > visible.size() + SPARE) {
            images.keySet().removeIf(page -> !visible.contains(page) && dispose(page));
        }
    }

    private void paint(GC gc, int page) {
        Rectangle place = layout.bounds(page);
        place.x += shift() - left;
        place.y -= top;
        Image image = images.get(page);
        gc.setBackground(getDisplay().getSystemColor(SWT.COLOR_WHITE));
        gc.fillRectangle(place);
        if (image != null) {
            Rectangle size = image.getBounds();
            gc.drawImage(image, 0, 0, size.width, size.height, place.x, place.y, place.width, place.height);
        }
        gc.setForeground(getDisplay().getSystemColor(SWT.COLOR_GRAY));
        gc.drawRectangle(place.x, place.y, place.width - 1, place.height - 1);
        hit.filter(found -> found.page() == page).ifPresent(found -> mark(gc, place, found));
    }

    private void mark(GC gc, Rectangle page, Hit found) {
        gc.setBackground(getDisplay().getSystemColor(SWT.COLOR_YELLOW));
        gc.setForeground(getDisplay().getSystemColor(SWT.COLOR_DARK_YELLOW));
        double scale = layout.scale(found.page());
        for (Rectangle area : found.areas()) {
            int x = page.x + (int) (area.x * scale);
            int y = page.y + (int) (area.y * scale);
            gc.setAlpha(FAINT);
            gc.fillRectangle(x, y, (int) (area.width * scale), (int) (area.height * scale));
            gc.setAlpha(255);
            gc.drawRectangle(x, y, (int) (area.width * scale), (int) (area.height * scale));
        }
    }

    /** Has a page drawn, in the background, if it is not there as it is now. */
    private void ask(int page) {
        if (preview.isEmpty() || !asked.add(page)) {
            return;
        }
        LivePreview source = preview.get();
        LivePreview.Pages shown = pages.orElseThrow();
        double scale = layout.scale(page);
        int screen = getMonitor().getZoom();
        source.draw(() -> {
            if (source.isOpen(shown)) {
                ImageData data = Pixels.of(shown.file().draw(page, scale * screen / WHOLE));
                source.tell(() -> drawn(page, shown, scale, screen, data));
            }
        });
    }

    private void drawn(int page, LivePreview.Pages shown, double scale, int screen, ImageData data) {
        if (isDisposed() || pages.filter(now -> now == shown).isEmpty() || page >= layout.pages() || scale != layout.scale(page)) {
            return;
        }
        Image before = images.put(page, new Image(getDisplay(), Pixels.at(screen, data)));
        if (before != null) {
            before.dispose();
        }
        setData(DRAWN, images.size());
        redraw();
    }
}
