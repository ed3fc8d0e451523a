package app.galley.importing.plain;

import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Kinds of page furniture that come along when a web page is copied as text, each known by whole lines. */
enum FurnitureKind {
    REPLY_FORM(
            "reply form",
            "(?:write|leave|post|submit|add) (?:a|your) (?:reply|comment|response|reply or comment|comment or reply)"
                    + "|leave a (?:reply|comment) to .{1,60}|cancel reply|leave a reply cancel reply|join the conversation"
                    + "|your e-?mail address will not be (?:published|shared)\\b.{0,60}"
                    + "|required fields are marked\\b.{0,4}"
                    + "|save my name,? .{0,60}(?:next time i comment|this browser).{0,40}"
                    + "|notify me of (?:new|follow-?up) .{1,60}|logged in as .{1,80}|you must be logged in to post a comment"
                    + "|schreibe einen kommentar|kommentar hinterlassen|laisser un commentaire|deja un comentario"
                    + "|(?:deine|ihre) e-mail-adresse wird nicht veröffentlicht\\b.{0,70}",
            "(?:your )?(?:(?:first |last |full )?name|e-?mail(?: address)?|(?:your )?website|url|comment|message|phone)"
                    + "(?: ?(?:\\*|\\(required\\)|\\(optional\\)|\\(will not be published\\)))*"
                    + "|submit(?: comment| reply)?|(?:post|send|publish) (?:comment|reply)|post|send|reset|captcha.{0,40}"),
    SHARE(
            "share buttons",
            "(?:share|share (?:this|on|via|it|with|now|article|post|(?:this|the) (?:article|post|page|story|entry))"
                    + "|share this (?:article|post|page|story|entry) .{0,40}|share:|sharing is caring|teilen|partager|compartir"
                    + "|spread the (?:word|love)|like this|like loading)"
                    + "|click to (?:share|print|e-?mail)\\b.{0,80}|(?:share|tweet|pin|save) (?:on|to|via|with) "
                    + networks(),
            networks() + "(?:[\\s,|/·•]+" + networks() + ")*|loading|like|\\d+ shares?|shares?"),
    RELATED(
            "related posts",
            "(?:related|similar|recommended) (?:posts?|articles?|reading|stories|content|topics)"
                    + "|(?:more|popular|recent|latest) (?:posts|articles)"
                    + "|you (?:may|might) also (?:like|enjoy|be interested in)|read (?:next|more|also)|more from .{1,60}"
                    + "|ähnliche (?:beiträge|artikel)|articles similaires|artículos relacionados|recommended for you|related",
            null),
    NAVIGATION(
            "links to other pages",
            "(?:[←«<‹]+ ?)?(?:previous|next|older|newer) (?:post|article|story|page|entry|entries|comments)s?"
                    + "(?:[:]? .{0,120})?(?: ?[→»>›]+)?|(?:←|<<) ?.{1,120}|.{1,120} ?(?:→|>>)|back to (?:top|blog|home)"
                    + "|post navigation|skip to (?:main )?content|nächster beitrag|vorheriger beitrag",
            "previous|next|menu|home|older|newer"),
    COPYRIGHT(
            "copyright line",
            "(?:copyright|©|\\(c\\)|&copy;) ?.{0,20}\\b(?:19|20)\\d\\d\\b.{0,120}|copyright ©.{0,120}"
                    + "|.{0,80}\\ball rights reserved\\b.{0,60}"
                    + "|(?:proudly )?powered by .{1,60}|alle rechte vorbehalten.{0,40}|tous droits réservés.{0,40}",
            "privacy policy(?:[\\s|·•]+(?:terms|contact|imprint|cookies?)[\\w ]{0,30})*|terms (?:of (?:use|service)|and conditions)"
                    + "|contact(?: us)?|about(?: us)?|imprint|impressum|datenschutz"),
    COOKIES(
            "cookie notice",
            "(?:this (?:web)?site|we|our (?:web)?site) uses? cookies\\b.{0,300}"
                    + "|by (?:continuing|using) .{0,80}\\bcookies\\b.{0,200}|(?:accept|manage|reject) (?:all )?cookies|cookie settings",
            "accept(?: all)?|decline|got it|ok"),
    FILING(
            "tags and categories",
            "(?:tags?|tagged(?: with| as)?|categor(?:y|ies)|filed under|posted in|schlagwörter|kategorien?) ?:.{1,200}"
                    + "|(?:filed under|posted in|tagged(?: with| as)?) .{1,120}",
            null),
    NEWSLETTER(
            "newsletter sign-up",
            "(?:subscribe|sign up) (?:to|for|by) .{0,60}(?:newsletter|e-?mail|updates|mailing list).{0,60}"
                    + "|(?:join|get) our newsletter.{0,40}|enter your e-?mail address.{0,80}|subscribe to .{1,40}blog.{0,30}",
            "subscribe|sign up|e-?mail address:?");

    private static final int LONGEST = 320;

    private final String reason;
    private final Pattern clear;
    private final @Nullable Pattern weak;

    FurnitureKind(String reason, String clear, @Nullable String weak) {
        this.reason = reason;
        this.clear = Pattern.compile("(?iu)(?:" + clear + ")");
        this.weak = weak == null ? null : Pattern.compile("(?iu)(?:" + weak + ")");
    }

    /** For the user, in a few words. */
    String reason() {
        return reason;
    }

    /** The kind that this line is plainly of, or null. */
    static @Nullable FurnitureKind clear(Line line) {
        String label = label(line);
        for (FurnitureKind kind : values()) {
            if (!label.isEmpty() && kind.clear.matcher(label).matches()) {
                return kind;
            }
        }
        return null;
    }

    /** The kind that this line may be of, among other lines of furniture; or null. */
    static @Nullable FurnitureKind weak(Line line) {
        String label = label(line);
        for (FurnitureKind kind : values()) {
            if (!label.isEmpty()
                    && kind.weak != null
                    && kind.weak.matcher(label).matches()) {
                return kind;
            }
        }
        return null;
    }

    /** Whether the line may be one of this kind's labels. */
    boolean knows(Line line) {
        return weak != null && weak.matcher(label(line)).matches();
    }

    /** The line without a colon, full stop or dots at its end; empty if it is too long for any kind. */
    private static String label(Line line) {
        if (line.length() > LONGEST) {
            return "";
        }
        int end = line.length();
        while (end > 0 && ":.…! ".indexOf(line.text().charAt(end - 1)) >= 0) {
            end--;
        }
        return line.text().substring(0, end);
    }

    private static String networks() {
        return "(?:facebook|twitter|x|x \\(twitter\\)|linked ?in|pinterest|whats ?app|reddit|tumblr|telegram|e-?mail|print|copy link"
                + "|mastodon|bluesky|threads|pocket|instagram|xing|skype|more|tweet|share|pin(?: it)?)";
    }
}
