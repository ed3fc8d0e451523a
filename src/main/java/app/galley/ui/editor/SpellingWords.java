package app.galley.ui.editor;

import app.galley.article.ArticleId;
import app.galley.library.DictionaryStore;
import app.galley.library.Library;
import app.galley.spelling.KnownWords;
import app.galley.ui.task.Tasks;
import app.galley.ui.task.Tasks.Lane;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/** The words not to mark: the personal dictionary's, and those ignored in an article until Galley is closed. */
final class SpellingWords {

    private final Library library;
    private final Tasks tasks;
    private final Runnable changed;
    private final Consumer<? super Exception> failure;
    private final Map<ArticleId, Set<String>> ignored = new HashMap<>();
    private Set<String> personal = Set.of();
    private String language = "";
    private @Nullable ArticleId article;
    private KnownWords known = KnownWords.NONE;

    /**
     * @param changed run after each change of {@link #known}
     * @param failure told what the library threw
     */
    SpellingWords(Library library, Tasks tasks, Runnable changed, Consumer<? super Exception> failure) {
        this.library = library;
        this.tasks = tasks;
        this.changed = changed;
        this.failure = failure;
    }

    KnownWords known() {
        return known;
    }

    /** @param language BCP 47 primary language */
    void show(ArticleId article, String language) {
        this.article = article;
        if (!language.equals(this.language)) {
            this.language = language;
            personal = Set.of();
            tasks.run(
                    Lane.LIBRARY,
                    () -> Set.copyOf(library.dictionary().words(language)),
                    words -> take(language, words),
                    failure);
        }
        rebuild();
    }

    private void take(String readFor, Set<String> words) {
        if (readFor.equals(language)) {
            // What was added while they were read is kept.
            Set<String> all = new HashSet<>(personal);
            all.addAll(words);
            personal = all;
            rebuild();
        }
    }

    void ignore(String word) {
        if (article != null) {
            ignored.computeIfAbsent(article, _ -> new HashSet<>()).add(word);
            rebuild();
        }
    }

    void add(String word, boolean everyLanguage) {
        String where = everyLanguage ? DictionaryStore.EVERY_LANGUAGE : language;
        write(() -> library.dictionary().add(where, word));
        Set<String> all = new HashSet<>(personal);
        all.add(word);
        personal = all;
        rebuild();
    }

    /** Forgets a word that was added, for whichever language, or ignored. */
    void forget(String word) {
        String where = language;
        write(() -> library.inTransaction(() -> {
            library.dictionary().remove(where, word);
            library.dictionary().remove(DictionaryStore.EVERY_LANGUAGE, word);
            return true;
        }));
        Set<String> rest = new HashSet<>(personal);
        rest.remove(word);
        personal = rest;
        ignored.values().forEach(words -> words.remove(word));
        rebuild();
    }

    private void write(Runnable work) {
        tasks.run(
                Lane.LIBRARY,
                () -> {
                    work.run();
                    return true;
                },
                _ -> {},
                failure);
    }

    private void rebuild() {
        Set<String> here = article == null ? Set.of() : ignored.getOrDefault(article, Set.of());
        known = KnownWords.of(personal).with(KnownWords.of(here));
        changed.run();
    }
}
