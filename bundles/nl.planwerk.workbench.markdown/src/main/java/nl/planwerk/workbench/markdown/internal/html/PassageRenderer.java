// SPDX-FileCopyrightText: The Planwerk contributors
// SPDX-License-Identifier: AGPL-3.0-or-later
package nl.planwerk.workbench.markdown.internal.html;

import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

import org.commonmark.node.HtmlInline;
import org.commonmark.node.Node;
import org.commonmark.renderer.NodeRenderer;
import org.commonmark.renderer.html.HtmlNodeRendererContext;

import nl.planwerk.model.text.PassageSyntax;
import nl.planwerk.workbench.markdown.internal.style.MarkdownSource;

/** Keeps the marks of the language of passages; other markup in HTML stays text. */
final class PassageRenderer implements NodeRenderer {
    private final HtmlNodeRendererContext context;
    private final Set<Node> ends = Collections.newSetFromMap(new IdentityHashMap<>());

    PassageRenderer(HtmlNodeRendererContext context) {
        this.context = context;
    }

    @Override
    public Set<Class<? extends Node>> getNodeTypes() {
        return Set.of(HtmlInline.class);
    }

    @Override
    public void render(Node node) {
        Optional<Node> end = MarkdownSource.endOfPassage(node);
        String html = ((HtmlInline) node).getLiteral();
        if (ends.remove(node)) {
            context.getWriter().tag("/span");
        } else if (end.isPresent()) {
            ends.add(end.get());
            context.getWriter().tag("span", Map.of("lang", PassageSyntax.language(html).orElseThrow()));
        } else {
            context.getWriter().text(html);
        }
    }
}
