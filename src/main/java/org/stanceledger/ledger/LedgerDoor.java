package org.stanceledger.ledger;

import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.Socket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import org.h2.tools.Server;
import org.jspecify.annotations.Nullable;

/** The way into an H2 ledger while a run holds it: H2's server on loopback, on a free port that a file beside the ledger names. */
record LedgerDoor(Server server, Path sign) implements AutoCloseable {
    private static final String SIGN = "port";
    private static final int GREETING_MILLIS = 1000;

    static LedgerDoor open(LedgerAddress address) {
        // Read by H2 when its network classes load; without it the server listens on every interface.
        System.setProperty("h2.bindAddress", InetAddress.getLoopbackAddress().getHostAddress());
        Path sign = sign(address);
        try {
            Server server = Server.createTcpServer(
                            "-tcpPort",
                            "0",
                            "-tcpDaemon",
                            "-ifExists",
                            "-baseDir",
                            address.folder().toString())
                    .start();
            OwnerOnlyFile.replace(address.folder(), SIGN, String.valueOf(server.getPort()));
            return new LedgerDoor(server, sign);
        } catch (SQLException | IOException failed) {
            throw new LedgerException("the ledger cannot be shared on loopback: " + failed.getMessage(), failed);
        }
    }

    /** The address of a ledger that a run holds now; null if none does. */
    static @Nullable String url(LedgerAddress address) {
        try {
            int port = Integer.parseInt(Files.readString(sign(address)).strip());
            try (Socket socket = new Socket()) {
                socket.connect(new InetSocketAddress(InetAddress.getLoopbackAddress(), port), GREETING_MILLIS);
            }
            return "jdbc:h2:tcp://" + InetAddress.getLoopbackAddress().getHostAddress() + ":" + port + "/"
                    + address.databasePath();
        } catch (IOException | NumberFormatException shut) {
            return null;
        }
    }

    private static Path sign(LedgerAddress address) {
        return address.folder().resolve(SIGN);
    }

    @Override
    public void close() {
        try {
            Files.deleteIfExists(sign);
        } catch (IOException left) {
            // A sign that stays names a port where nobody answers; readers see that.
        }
        server.stop();
    }
}
