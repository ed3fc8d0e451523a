package app.galley.spelling;

import java.io.FileNotFoundException;
import java.io.IOException;
import java.io.InputStream;

/** A dictionary's file on the class path. */
final class Resource {

    private Resource() {}

    static InputStream open(String path) throws IOException {
        InputStream stream = Resource.class.getResourceAsStream(path);
        if (stream == null) {
            throw new FileNotFoundException(path + " is not on the class path");
        }
        return stream;
    }
}
