/** The start of the program. Everything else lives in the packages below, which never import this one. */
@NullMarked
package app.galley;

import org.jspecify.annotations.NullMarked;
