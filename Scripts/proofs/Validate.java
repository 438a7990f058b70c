import java.io.File;
import java.io.StringReader;
import java.nio.file.Files;
import java.util.Arrays;
import javax.xml.XMLConstants;
import javax.xml.transform.stream.StreamSource;
import javax.xml.validation.Schema;
import javax.xml.validation.SchemaFactory;
import javax.xml.validation.Validator;

/** Holds files against one XSD by the JDK's own Xerces; Usage: Validate SCHEMA FOLDER; exit code 1 where one is invalid. */
public class Validate {
  public static void main(String[] words) throws Exception {
    SchemaFactory factory = SchemaFactory.newInstance(XMLConstants.W3C_XML_SCHEMA_NS_URI);
    factory.setProperty(XMLConstants.ACCESS_EXTERNAL_DTD, "");
    Schema schema = factory.newSchema(new File(words[0]));
    int valid = 0;
    int invalid = 0;
    File[] files = new File(words[1]).listFiles();
    Arrays.sort(files);
    for (File file : files) {
      Validator validator = schema.newValidator();
      try {
        validator.validate(new StreamSource(file));
        valid++;
      } catch (org.xml.sax.SAXException error) {
        invalid++;
        System.out.println("  INVALID " + file.getName() + ": " + error.getMessage());
      }
    }
    System.out.println("Xerces: " + valid + " valid, " + invalid + " invalid");
    System.exit(invalid > 0 ? 1 : 0);
  }
}
