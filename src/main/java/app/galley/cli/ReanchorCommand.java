package app.galley.cli;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.PrintWriter;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;

/** {@code galley reanchor}: where passages of an old text stand in a newer one, case by case. */
@Command(
        name = "reanchor",
        description = {
            "Find where passages of an old text stand in a newer one.",
            "Reads JSON Lines, one case a line, and prints one answer a line, in the same order, as each is ready:",
            "",
            "  in   {\"id\":\"c1\",\"revisions\":[\"oldest text\",...,\"newest text\"],",
            "        \"annotations\":[{\"id\":\"a1\",\"start\":120,\"end\":134}]}",
            "  out  {\"id\":\"c1\",\"annotations\":[{\"id\":\"a1\",\"status\":\"edited\",\"start\":98,\"end\":115,",
            "        \"confidence\":0.9,\"suggestions\":[]}]}",
            "",
            "Offsets are Unicode code points of the Markdown text, of the first revision in, of the last out.",
            "The status is exact, edited, moved, unsure or orphaned; the last two have no start and end, but may have",
            "up to three suggestions. A line that makes no sense is answered {\"id\":...,\"error\":\"...\"}."
        })
final class ReanchorCommand implements Callable<Integer> {

    private final PrintWriter out;
    private final InputStream in;

    ReanchorCommand(PrintWriter out, InputStream in) {
        this.out = out;
        this.in = in;
    }

    @Override
    public Integer call() throws CommandException {
        Reanchor reanchor = new Reanchor();
        try (BufferedReader lines = new BufferedReader(new InputStreamReader(in, UTF_8))) {
            for (String line = lines.readLine(); line != null; line = lines.readLine()) {
                if (!line.isBlank()) {
                    out.println(reanchor.answer(line));
                    out.flush();
                }
            }
        } catch (IOException e) {
            throw new CommandException("the input could not be read to its end: " + e.getMessage());
        }
        return Cli.DONE;
    }
}
