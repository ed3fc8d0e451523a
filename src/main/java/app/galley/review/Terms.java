package app.galley.review;

import app.galley.annotation.Status;

/** The words of the review file: those of the W3C Web Annotation model, and Galley's own where it has none. */
final class Terms {

    static final String W3C_CONTEXT = "http://www.w3.org/ns/anno.jsonld";

    /** A name only: nothing is ever fetched from it. */
    static final String NAMESPACE = "https://galley.app/ns/review#";

    static final String URN = "urn:uuid:";
    static final String MARKDOWN = "text/markdown";

    /** What a FragmentSelector of an HTML page conforms to, which is where section ids are seen. */
    static final String FRAGMENT = "http://tools.ietf.org/rfc/rfc3236";

    /** The texts' compression: zlib (RFC 1950), then Base64, as browsers can make it too. */
    static final String ENCODING = "zlib+base64";

    static final String FORMAT_VERSION = "galley:formatVersion";
    static final String ARTICLE = "galley:article";
    static final String TEXTS = "galley:texts";
    static final String SHA256 = "galley:sha256";
    static final String TEXT_ENCODING = "galley:encoding";
    static final String DATA = "galley:data";
    static final String COPIED = "galley:copied";
    static final String TOMBSTONES = "galley:tombstones";
    static final String CONFLICTS = "galley:conflicts";
    static final String STATUS = "galley:status";
    static final String CHANGES = "galley:changes";
    static final String PERSON = "galley:person";
    static final String COUNT = "galley:count";
    static final String SECTION_TITLE = "galley:sectionTitle";
    static final String TEXT_STATE = "galley:TextState";
    static final String TOMBSTONE = "galley:Tombstone";
    static final String DELETED = "galley:deleted";

    private Terms() {}

    /** @throws IllegalArgumentException for a draft, which never travels */
    static String of(Status status) {
        return switch (status) {
            case OPEN -> "open";
            case RESOLVED -> "resolved";
            case ACCEPTED -> "accepted";
            case DECLINED -> "declined";
            case DRAFT -> throw new IllegalArgumentException("a draft");
        };
    }
}
