package app.galley.editing;

/** What stands before the words of a line and says what they are part of. Offsets are of the text, in UTF-16 units. */
sealed interface Mark {

    int from();

    /** After the white space that belongs to the mark. */
    int to();

    /** A mark that begins an item of a list. */
    sealed interface Item extends Mark {

        /** Offset after the sign itself, before its white space. */
        int signEnd();

        /** Whether two items with these marks, one below the other, are of one list. */
        boolean isLike(Item other);

        /** What an item after this one is marked with, without white space. */
        String next();
    }

    record Quote(int from, int to) implements Mark {}

    record Bullet(int from, int to, char sign) implements Item {

        @Override
        public int signEnd() {
            return from + 1;
        }

        @Override
        public boolean isLike(Item other) {
            return other instanceof Bullet bullet && bullet.sign == sign;
        }

        @Override
        public String next() {
            return String.valueOf(sign);
        }
    }

    /** @param signEnd after the delimiter */
    record Ordinal(int from, int to, int signEnd, int number, char delimiter) implements Item {

        static final int LARGEST = 999_999_999;

        @Override
        public boolean isLike(Item other) {
            return other instanceof Ordinal counted && counted.delimiter == delimiter;
        }

        @Override
        public String next() {
            return sign(number + 1);
        }

        String sign(int other) {
            return Math.min(other, LARGEST) + String.valueOf(delimiter);
        }
    }

    /** The box of a task, right after the mark of its item. */
    record Box(int from, int to, boolean done) implements Mark {

        static final String EMPTY = "[ ] ";
    }
}
