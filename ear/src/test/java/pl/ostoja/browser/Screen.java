package pl.ostoja.browser;

/** What people look at: a desk, an ordinary phone, and the narrowest one that must do. */
public enum Screen {
    DESKTOP(1440, 900, false),
    PHONE(390, 844, true),
    NARROW_PHONE(360, 740, true);

    final int width;
    final int height;
    final boolean touch;

    Screen(int width, int height, boolean touch) {
        this.width = width;
        this.height = height;
        this.touch = touch;
    }
}
