// SPDX-FileCopyrightText: The Planwerk contributors
// SPDX-License-Identifier: AGPL-3.0-or-later
package nl.planwerk.uitest;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/**
 * What a screen reader sees of this program, by the accessibility bus of the desktop (AT-SPI). Needs a program that runs
 * with accessibility, and Debian's python3-pyatspi.
 *
 * @param objects each before what it holds
 */
public record AccessibleTree(List<Node> objects) {
    private static final int COLUMNS = 5;
    private static final Set<String> FIELDS = Set.of("text", "password text", "combo box", "spin button", "check box",
            "radio button", "slider", "table", "tree table", "tree", "page tab list", "list box", "list");

    /**
     * An object.
     *
     * @param depth how many objects are around it
     * @param role as {@code text}, {@code push button}
     * @param name what is spoken
     * @param states of {@code focusable}, {@code showing}, {@code focused}
     * @param misspelled the words of its text that are said to be so, if {@link #readSpelling} asked
     */
    public record Node(int depth, String role, String name, List<String> states, List<String> misspelled) {
        private static Node of(String line) {
            String[] parts = line.split("\t", COLUMNS);
            return new Node(Integer.parseInt(parts[0]), parts[1], parts[2], List.of(parts[3].split(",")),
                    Stream.of(parts[4].split(" ")).filter(word -> !word.isEmpty()).toList());
        }
    }

    /**
     * Asks the bus; not for the thread of the windows, which must be free to answer.
     *
     * @throws IOException if the bus cannot be asked; the message holds what Python says
     */
    public static AccessibleTree read() throws IOException, InterruptedException {
        return read("names");
    }

    /** Asks the bus also which words are misspelled, which takes long. */
    public static AccessibleTree readSpelling() throws IOException, InterruptedException {
        return read("spelling");
    }

    private static AccessibleTree read(String what) throws IOException, InterruptedException {
        String program = String.valueOf(ProcessHandle.current().pid());
        Process process = new ProcessBuilder("/usr/bin/python3", "-c", script(), program, what).redirectErrorStream(true).start();
        String told = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        if (process.waitFor() != 0) {
            throw new IOException("The accessibility bus cannot be read (is python3-pyatspi installed?): " + told);
        }
        return new AccessibleTree(told.lines().filter(line -> line.split("\t", -1).length == COLUMNS).map(Node::of).toList());
    }

    private static String script() throws IOException {
        try (InputStream script = AccessibleTree.class.getResourceAsStream("accessible-tree.py")) {
            return new String(script.readAllBytes(), StandardCharsets.UTF_8);
        }
    }

    /** The fields, lists and folders of tabs on the screen: all that a user must hear the name of to know what it holds. */
    public List<Node> fields() {
        return objects.stream().filter(node -> node.states().contains("showing") && FIELDS.contains(node.role())).toList();
    }

    /** The objects of a role. */
    public List<Node> ofRole(String role) {
        return objects.stream().filter(node -> node.role().equals(role)).toList();
    }

    /** The object of this role and name. */
    public Optional<Node> find(String role, String name) {
        return ofRole(role).stream().filter(node -> node.name().equals(name)).findFirst();
    }

    @Override
    public String toString() {
        StringBuilder text = new StringBuilder();
        objects.forEach(node -> text.append("  ".repeat(node.depth())).append(node.role()).append(" \"").append(node.name())
                .append("\" ").append(node.states()).append('\n'));
        return text.toString();
    }
}
