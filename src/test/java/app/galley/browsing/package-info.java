/**
 * Driving a real Chromium in tests: started headless, opened on files from disk, behind a proxy that counts what it asks
 * for. No tests of its own but that the counting counts.
 */
@NullMarked
package app.galley.browsing;

import org.jspecify.annotations.NullMarked;
