package app.galley.ui.reader;

/** A text with blocks of every kind, of very different heights. */
final class ManyKinds {

    private static final String PICTURE = "data:image/svg+xml;base64,"
            + java.util.Base64.getEncoder()
                    .encodeToString("<svg xmlns='http://www.w3.org/2000/svg' width='300' height='420'/>"
                            .getBytes(java.nio.charset.StandardCharsets.UTF_8));

    private ManyKinds() {}

    /** Sections called "Part 1" and so on, below some words. */
    static String text(int parts) {
        StringBuilder text = new StringBuilder("---\nlang: en\n---\n\nWords before.\n\n");
        for (int i = 1; i <= parts; i++) {
            text.append("""
                    ## Part №

                    Long words № LONG

                    - item № and
                      more of it
                        - nested item
                    - [ ] to do

                    | Head | Head |
                    |------|------|
                    | cell № and | LONG |
                    | short | end |

                    [^n№]: Note № defined far above.

                    ![A picture](PICTURE "Caption №")

                    > Quoted words №[^n№]

                    ```java
                    Code № = 1;

                    next();
                    ```

                    <div align="center">Raw <b>№</b></div>

                    Last words of №.

                    """.replace("№", Integer.toString(i))
                    .replace("LONG", "some words to read ".repeat(1 + i * 7 % 30))
                    .replace("PICTURE", PICTURE));
        }
        return text.toString();
    }
}
