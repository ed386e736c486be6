// SPDX-FileCopyrightText: The Planwerk contributors
// SPDX-License-Identifier: AGPL-3.0-or-later
package nl.planwerk.uitest.harness;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

import com.sun.jna.NativeLibrary;

/** A display without a screen (Xvfb) with a window manager (openbox) on it. */
public final class VirtualDisplay implements AutoCloseable {
    private static final int WIDTH = 1600;
    private static final int HEIGHT = 1000;

    private final List<Process> processes = new ArrayList<>();
    private final String name;

    private VirtualDisplay(int scale) throws IOException {
        String size = WIDTH * scale + "x" + HEIGHT * scale + "x24";
        Process server = start("xvfb", new ProcessBuilder("Xvfb", "-displayfd", "1", "-screen", "0", size, "-nolisten", "tcp")
                .redirectError(ProcessBuilder.Redirect.DISCARD));
        BufferedReader number = new BufferedReader(new InputStreamReader(server.getInputStream(), StandardCharsets.US_ASCII));
        String line = number.readLine();
        if (line == null) {
            throw new IOException("Xvfb ended before it was ready");
        }
        name = ":" + line.strip();
        ProcessBuilder manager = new ProcessBuilder("openbox", "--sm-disable")
                .redirectError(ProcessBuilder.Redirect.DISCARD).redirectOutput(ProcessBuilder.Redirect.DISCARD);
        manager.environment().put("DISPLAY", name);
        start("openbox", manager);
    }

    /**
     * Starts both.
     *
     * @throws IOException if one is not there; the message says what to install
     */
    public static VirtualDisplay open() throws IOException {
        return open(1);
    }

    /**
     * Starts both, with so many pixels for each pixel of the usual size: for a program that runs with {@code GDK_SCALE}.
     *
     * @throws IOException if one is not there; the message says what to install
     */
    public static VirtualDisplay open(int scale) throws IOException {
        return new VirtualDisplay(scale);
    }

    private Process start(String debianPackage, ProcessBuilder builder) throws IOException {
        try {
            Process process = builder.start();
            processes.add(process);
            return process;
        } catch (IOException e) {
            close();
            throw new IOException("The tests of the user interface need " + builder.command().get(0)
                    + ". Install it (on Debian: apt-get install " + debianPackage + "), or run ./build.sh test", e);
        }
    }

    /** The value of {@code DISPLAY}. */
    public String name() {
        return name;
    }

    /** Has windows of this very process open here; to be called before the first class of SWT is used. */
    public VirtualDisplay here() {
        NativeLibrary.getInstance("c").getFunction("setenv").invokeInt(new Object[] {"DISPLAY", name, 1});
        return this;
    }

    @Override
    public void close() {
        for (int i = processes.size() - 1; i >= 0; i--) {
            processes.get(i).destroy();
        }
    }
}
