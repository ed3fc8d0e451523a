package app.galley.importing.plain;

/** An article in the shape plain text most often comes in: numbered sections, and the reply form of the page below. */
final class VeinArticle {

    static final String TEXT = """
            Venous Insufficiency And Back Pain: Is There A Connection?

            Introduction:

            Many people who live with tired, swollen legs also complain of a sore lower back. The two are often treated apart, “as if the body were a chest of drawers”, yet they may share a cause.

            1. Understanding Venous Insufficiency And Its Causes:

            Veins carry blood back to the heart. When their valves close badly, blood pools in the legs.
            The skin may itch, the ankles swell, and long standing makes all of it worse.

            2. How Poor Circulation May Affect The Spine:

            Muscles and discs of the lower back depend on a steady supply. Three things are discussed:

            - pressure in the veins round the spine
            - less movement because the legs are heavy
            - weight gain that follows from both

            3. Signs That Both Problems Occur Together:

            Heaviness in the evening, pain that eases when the legs are raised, and a back that is stiff after sitting.

            4. Treatments Worth Discussing With A Doctor:

            1. Compression stockings, fitted and worn by day
            2. Walking, swimming or cycling
            3. Procedures that close a damaged vein

            None of these replaces an examination.

            5. Habits That Help In Daily Life:

            Short walks, a footstool, less salt. Small things, done daily, add up.

            Conclusion:

            A sore back is seldom caused by veins alone. But who treats one should look at the other.

            Write a Reply or Comment

            Your email address will not be published. Required fields are marked *

            Comment *

            Name *

            Email *

            Website

            Save my name, email, and website in this browser for the next time I comment.

            Post Comment
            """;

    private VeinArticle() {}
}
