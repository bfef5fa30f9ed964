package org.stanceledger.article;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CoderResult;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;

/** Turns bytes into text: by byte-order mark, as UTF-8, or as windows-1252, in which older sites are written. */
final class TextDecoder {
    private static final Charset WINDOWS = Charset.forName("windows-1252");
    private static final int SAMPLE = 64 * 1024;

    private TextDecoder() {}

    /** The text of a file; bytes that no text has are reported by their offset. */
    static String decode(Path path) throws IOException {
        return decode(Files.readAllBytes(path));
    }

    static String decode(byte[] bytes) throws NotTextException {
        Charset marked = byteOrderMark(bytes);
        if (marked != null) {
            int skip = marked.equals(StandardCharsets.UTF_8) ? 3 : 2;
            return new String(bytes, skip, bytes.length - skip, marked);
        }
        rejectBinary(bytes, bytes.length);
        CharsetDecoder strict = strict(StandardCharsets.UTF_8);
        ByteBuffer in = ByteBuffer.wrap(bytes);
        CharBuffer out = CharBuffer.allocate(bytes.length);
        CoderResult result = strict.decode(in, out, true);
        if (!result.isError()) {
            return out.flip().toString();
        }
        int bad = in.position();
        try {
            return strict(WINDOWS).decode(ByteBuffer.wrap(bytes)).toString();
        } catch (CharacterCodingException e) {
            throw new NotTextException(
                    "neither UTF-8 nor windows-1252 text: byte 0x%02X at offset %d".formatted(bytes[bad] & 0xFF, bad));
        }
    }

    /** The encoding of a file too large to hold, judged by its beginning. */
    static Charset sniff(Path path) throws IOException {
        byte[] head;
        try (var in = Files.newInputStream(path)) {
            head = in.readNBytes(SAMPLE);
        }
        Charset marked = byteOrderMark(head);
        if (marked != null) {
            return marked;
        }
        rejectBinary(head, head.length);
        int end = head.length;
        // A character may be cut by the sample's end: leave out its first bytes.
        for (int back = 0; back < 4 && end == SAMPLE && end > 0 && (head[end - 1] & 0x80) != 0; back++) {
            end--;
        }
        CoderResult result = strict(StandardCharsets.UTF_8)
                .decode(ByteBuffer.wrap(head, 0, end), CharBuffer.allocate(Math.max(1, end)), true);
        return result.isError() ? WINDOWS : StandardCharsets.UTF_8;
    }

    private static void rejectBinary(byte[] bytes, int length) throws NotTextException {
        for (int i = 0; i < length; i++) {
            int b = bytes[i];
            if (b >= 0 && b < 0x20 && b != '\n' && b != '\r' && b != '\t' && b != '\f' && b != 0x1A && b != 0x0B) {
                throw new NotTextException("not text: byte 0x%02X at offset %d".formatted(b, i));
            }
        }
    }

    private static @org.jspecify.annotations.Nullable Charset byteOrderMark(byte[] bytes) {
        if (bytes.length >= 3 && bytes[0] == (byte) 0xEF && bytes[1] == (byte) 0xBB && bytes[2] == (byte) 0xBF) {
            return StandardCharsets.UTF_8;
        }
        if (bytes.length >= 2 && bytes[0] == (byte) 0xFF && bytes[1] == (byte) 0xFE) {
            return StandardCharsets.UTF_16LE;
        }
        if (bytes.length >= 2 && bytes[0] == (byte) 0xFE && bytes[1] == (byte) 0xFF) {
            return StandardCharsets.UTF_16BE;
        }
        return null;
    }

    private static CharsetDecoder strict(Charset charset) {
        return charset.newDecoder()
                .onMalformedInput(CodingErrorAction.REPORT)
                .onUnmappableCharacter(CodingErrorAction.REPORT);
    }

    /** The bytes are no text. */
    static final class NotTextException extends IOException {
        private static final long serialVersionUID = 1L;

        NotTextException(String message) {
            super(message);
        }
    }
}
