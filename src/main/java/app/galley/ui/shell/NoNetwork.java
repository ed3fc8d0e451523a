package app.galley.ui.shell;

import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.Proxy;
import java.net.ProxySelector;
import java.net.SocketAddress;
import java.net.URI;
import java.util.List;

/**
 * The last lock on the door: whatever in this process asks for the network is sent to a proxy that does not exist. The
 * page's content policy and its sanitised HTML let nothing ask in the first place.
 */
public final class NoNetwork extends ProxySelector {

    /** The discard port of this machine, where nothing listens. */
    private static final Proxy NOWHERE =
            new Proxy(Proxy.Type.HTTP, new InetSocketAddress(InetAddress.getLoopbackAddress(), 9));

    /** Makes it this process's proxy selector. */
    public static void install() {
        ProxySelector.setDefault(new NoNetwork());
    }

    @Override
    public List<Proxy> select(URI uri) {
        return List.of(NOWHERE);
    }

    @Override
    public void connectFailed(URI uri, SocketAddress address, IOException problem) {
        // As meant.
    }
}
