// SPDX-FileCopyrightText: The Planwerk contributors
// SPDX-License-Identifier: AGPL-3.0-or-later
package nl.planwerk.workspace;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.PosixFilePermission;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Set;

/**
 * File operations of which one goes wrong: the operation of that number, in that way. Nothing is flushed to the disk itself,
 * as no test can cut its power; so hundreds of rounds take seconds.
 */
public final class FaultyFiles implements FileOperations {

    /** What goes wrong. */
    public enum Fault {
        /** The operation fails and does nothing. */ FAILS,
        /** A write fails half way; any other operation fails. */ SHORT,
        /** The process dies before the operation. */ DIES_BEFORE,
        /** The process dies half way through a write, or before any other operation. */ DIES_HALFWAY,
        /** The process dies after the operation. */ DIES_AFTER
    }

    /** The process is dead: no operation does anything from now on. */
    public static final class Dead extends Error {
        private static final long serialVersionUID = 1L;
    }

    private final int failing;
    private final Fault fault;
    private final List<String> log = Collections.synchronizedList(new ArrayList<>());
    private volatile boolean dead;

    public FaultyFiles(int failing, Fault fault) {
        this.failing = failing;
        this.fault = fault;
    }

    /** None goes wrong. */
    public static FaultyFiles none() {
        return new FaultyFiles(-1, Fault.FAILS);
    }

    /** The names of the operations so far. */
    public List<String> log() {
        return List.copyOf(log);
    }

    public void die() {
        dead = true;
    }

    private interface Operation {
        void run() throws IOException;
    }

    private synchronized void step(String name, Operation half, Operation whole) throws IOException {
        if (dead) {
            throw new Dead();
        }
        log.add(name);
        if (log.size() - 1 != failing) {
            whole.run();
            return;
        }
        switch (fault) {
            case FAILS -> throw new IOException("injected: " + name);
            case SHORT -> {
                half.run();
                throw new IOException("No space left on device");
            }
            case DIES_BEFORE -> die();
            case DIES_HALFWAY -> {
                half.run();
                die();
            }
            default -> {
                whole.run();
                die();
            }
        }
        throw new Dead();
    }

    private static byte[] half(byte[] content) {
        return Arrays.copyOf(content, content.length / 2);
    }

    @Override
    public void writeNew(Path file, byte[] content, Set<PosixFilePermission> permissions) throws IOException {
        step("writeNew", () -> Files.write(file, half(content), StandardOpenOption.CREATE_NEW),
                () -> Files.write(file, content, StandardOpenOption.CREATE_NEW));
    }

    @Override
    public void append(Path file, byte[] content) throws IOException {
        step("append", () -> Files.write(file, half(content), StandardOpenOption.APPEND),
                () -> Files.write(file, content, StandardOpenOption.APPEND));
    }

    @Override
    public byte[] read(Path file) throws IOException {
        byte[][] content = new byte[1][];
        step("read", () -> { }, () -> content[0] = FileOperations.super.read(file));
        return content[0];
    }

    @Override
    public void copyPermissions(Path from, Path to) throws IOException {
        step("copyPermissions", () -> { }, () -> FileOperations.super.copyPermissions(from, to));
    }

    @Override
    public void move(Path from, Path to) throws IOException {
        step("move", () -> { }, () -> FileOperations.super.move(from, to));
    }

    @Override
    public void flushFolder(Path folder) throws IOException {
        step("flushFolder", () -> { }, () -> { });
    }

    @Override
    public void makePrivateFolder(Path folder) throws IOException {
        step("makePrivateFolder", () -> { }, () -> FileOperations.super.makePrivateFolder(folder));
    }

    @Override
    public void delete(Path file) throws IOException {
        step("delete", () -> { }, () -> FileOperations.super.delete(file));
    }
}
