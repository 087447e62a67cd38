package app.unknot.speaker;

import java.io.IOException;
import java.util.Locale;
import javax.sound.sampled.AudioFormat;
import javax.sound.sampled.AudioInputStream;
import javax.xml.XMLConstants;
import javax.xml.parsers.DocumentBuilder;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import marytts.LocalMaryInterface;
import marytts.exceptions.MaryConfigurationException;
import marytts.exceptions.SynthesisException;
import org.w3c.dom.Document;
import org.w3c.dom.Element;

/// The one voice of MaryTTS that comes with Unknot, asked in documents that are built here: the
/// text is a node of text in them, so markup in it is never obeyed.
final class Synthesis {
    private static final String SPACE = "http://www.w3.org/2001/10/synthesis";
    private static final int BYTES_A_SAMPLE = 2;
    private static final int PART = 1 << 14;

    private final LocalMaryInterface mary;
    private final DocumentBuilder documents;

    Synthesis() throws MaryConfigurationException, ParserConfigurationException {
        mary = new LocalMaryInterface();
        mary.setVoice("cmu-slt-hsmm");
        mary.setLocale(Locale.US);
        mary.setInputType("SSML");
        DocumentBuilderFactory factory = DocumentBuilderFactory.newInstance();
        factory.setNamespaceAware(true);
        documents = factory.newDocumentBuilder();
    }

    Sound speak(String text, int ratePercent) throws SynthesisException, IOException {
        try (AudioInputStream audio = mary.generateAudio(asked(text, ratePercent))) {
            AudioFormat format = audio.getFormat();
            if (format.getChannels() != 1
                    || format.getSampleSizeInBits() != Byte.SIZE * BYTES_A_SAMPLE
                    || format.isBigEndian()) {
                throw new IOException("an unexpected form of sound: " + format);
            }
            return new Sound(Math.round(format.getSampleRate()), all(audio));
        }
    }

    private Document asked(String text, int ratePercent) {
        Document document = documents.newDocument();
        Element speak = document.createElementNS(SPACE, "speak");
        speak.setAttribute("version", "1.0");
        speak.setAttributeNS(XMLConstants.XML_NS_URI, "xml:lang", "en-US");
        Element prosody = document.createElementNS(SPACE, "prosody");
        prosody.setAttribute("rate", "%+d%%".formatted(ratePercent));
        prosody.appendChild(document.createTextNode(text));
        speak.appendChild(prosody);
        document.appendChild(speak);
        return document;
    }

    /// Reads in parts: this stream ends too early when it is asked for everything at once.
    private static byte[] all(AudioInputStream audio) throws IOException {
        byte[] bytes = new byte[Math.toIntExact(audio.getFrameLength() * BYTES_A_SAMPLE)];
        int read = 0;
        while (read < bytes.length) {
            int more = audio.read(bytes, read, Math.min(PART, bytes.length - read));
            if (more <= 0) {
                throw new IOException(
                        "the sound ends after %d of %d bytes".formatted(read, bytes.length));
            }
            read += more;
        }
        return bytes;
    }
}
