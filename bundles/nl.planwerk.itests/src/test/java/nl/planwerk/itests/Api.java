// SPDX-FileCopyrightText: The Planwerk contributors
// SPDX-License-Identifier: AGPL-3.0-or-later
package nl.planwerk.itests;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

import aQute.bnd.differ.DiffPluginImpl;
import aQute.bnd.osgi.Domain;
import aQute.bnd.osgi.Jar;
import aQute.bnd.service.diff.Delta;
import aQute.bnd.service.diff.Diff;
import aQute.bnd.service.diff.Tree;
import aQute.bnd.service.diff.Type;
import aQute.bnd.version.Version;

/**
 * The packages that a bundle exports, with everything in them that others can use, as bnd sees it.
 *
 * @param versions of the packages
 * @param tree     packages, their types, and the members of those
 */
record Api(Map<String, Version> versions, Tree tree) {
    private static final String PACKAGES = "<api>";
    private static final String VERSION = "version=";

    /** The interface of a bundle's jar. */
    static Api of(Path jar) throws Exception {
        try (Jar bundle = new Jar(jar.toFile())) {
            Map<String, Version> versions = new TreeMap<>();
            Domain.domain(bundle.getManifest()).getExportPackage()
                    .forEach((name, attributes) -> versions.put(name, Version.parseVersion(attributes.getVersion())));
            Tree.Data data = new DiffPluginImpl().tree(bundle).get(PACKAGES).serialize();
            return new Api(versions, new DiffPluginImpl().deserialize(ours(data)));
        }
    }

    /** Without what one Java says of its own classes and another does not. */
    private static Tree.Data ours(Tree.Data data) {
        if (data.children != null) {
            data.children = Arrays.stream(data.children).filter(child -> !child.name.startsWith("jdk.")).map(Api::ours)
                    .toArray(Tree.Data[]::new);
        }
        return data;
    }

    /** What is written: a line for each element, deeper ones further in. */
    String text() {
        StringBuilder text = new StringBuilder();
        versions.forEach((name, version) -> text.append(VERSION).append(name).append(' ').append(version).append('\n'));
        write(tree.serialize(), "", text);
        return text.toString();
    }

    private static void write(Tree.Data data, String indent, StringBuilder text) {
        text.append(indent).append(data.type).append(' ').append(data.add).append(' ').append(data.rem).append(' ')
                .append(data.name).append('\n');
        for (Tree.Data child : data.children == null ? new Tree.Data[0] : data.children) {
            write(child, indent + " ", text);
        }
    }

    /** What was written. */
    static Api read(String text) throws Exception {
        Map<String, Version> versions = new TreeMap<>();
        List<String> lines = new ArrayList<>();
        for (String line : text.lines().toList()) {
            if (line.startsWith(VERSION)) {
                String[] words = line.substring(VERSION.length()).split(" ");
                versions.put(words[0], Version.parseVersion(words[1]));
            } else {
                lines.add(line);
            }
        }
        return new Api(versions, new DiffPluginImpl().deserialize(data(lines, 0)));
    }

    private static Tree.Data data(List<String> lines, int at) {
        String[] words = lines.get(at).strip().split(" ", 4);
        Tree.Data data = new Tree.Data();
        data.type = Type.valueOf(words[0]);
        data.add = Delta.valueOf(words[1]);
        data.rem = Delta.valueOf(words[2]);
        data.name = words[3];
        List<Tree.Data> children = new ArrayList<>();
        int depth = depth(lines.get(at));
        for (int i = at + 1; i < lines.size() && depth(lines.get(i)) > depth; i++) {
            if (depth(lines.get(i)) == depth + 1) {
                children.add(data(lines, i));
            }
        }
        data.children = children.isEmpty() ? null : children.toArray(Tree.Data[]::new);
        return data;
    }

    private static int depth(String line) {
        return line.length() - line.stripLeading().length();
    }

    /** The packages that can not do any more what they could, and do not say so by another first number. */
    List<String> broken(Api before) {
        List<String> broken = new ArrayList<>();
        for (Diff change : tree.diff(before.tree).getChildren()) {
            String name = change.getName();
            boolean breaking = change.getDelta() == Delta.MAJOR || change.getDelta() == Delta.REMOVED;
            Version then = before.versions.getOrDefault(name, Version.emptyVersion);
            Version now = versions.getOrDefault(name, Version.emptyVersion);
            if (breaking && now.getMajor() <= then.getMajor()) {
                broken.add("package " + name + " changed incompatibly since " + then + " and is " + now + " now; expected "
                        + (then.getMajor() + 1) + ".0.0:\n" + changes(change, "  "));
            }
        }
        return broken;
    }

    private static String changes(Diff change, String indent) {
        StringBuilder text = new StringBuilder();
        for (Diff child : change.getChildren()) {
            if (child.getDelta() == Delta.MAJOR || child.getDelta() == Delta.REMOVED) {
                text.append(indent).append(child.getDelta()).append(' ').append(child.getType()).append(' ').append(child.getName())
                        .append('\n').append(changes(child, indent + "  "));
            }
        }
        return text.toString();
    }
}
