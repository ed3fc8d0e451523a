package app.galley.cli;

import java.util.Map;
import java.util.Optional;

/** How changed words are marked: with colours and lines on a terminal, else with brackets. */
enum Paint {
    COLOURS {
        @Override
        String deleted(String text) {
            return "\u001b[31;9m" + text + "\u001b[0m";
        }

        @Override
        String inserted(String text) {
            return "\u001b[32;4m" + text + "\u001b[0m";
        }
    },
    BRACKETS {
        @Override
        String deleted(String text) {
            return "[-" + text + "-]";
        }

        @Override
        String inserted(String text) {
            return "{+" + text + "+}";
        }
    };

    /** Colours where a person looks at a terminal that has them and has not said NO_COLOR (see no-color.org). */
    static Paint of(Console console) {
        Map<String, String> environment = console.environment();
        boolean wanted = environment.getOrDefault("NO_COLOR", "").isEmpty()
                && !environment.getOrDefault("TERM", "dumb").equals("dumb");
        boolean terminal = Optional.ofNullable(System.console())
                .filter(java.io.Console::isTerminal)
                .isPresent();
        return wanted && terminal ? COLOURS : BRACKETS;
    }

    abstract String deleted(String text);

    abstract String inserted(String text);
}
