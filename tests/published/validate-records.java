import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.networknt.schema.JsonSchema;
import com.networknt.schema.JsonSchemaFactory;
import com.networknt.schema.SpecVersion;
import java.io.File;
import java.util.Arrays;

/** Arguments: the folder of the published files, and that of the city's. Prints the number of records, then what is wrong, one line each. */
class ValidateRecords {
  private static final ObjectMapper mapper = new ObjectMapper();
  private static final JsonSchemaFactory schemas = JsonSchemaFactory.getInstance(SpecVersion.VersionFlag.V202012);

  public static void main(String[] arguments) throws Exception {
    int records = 0;
    StringBuilder problems = new StringBuilder();
    File[] files = new File(arguments[0], "files").listFiles();
    Arrays.sort(files);
    for (File file : files) {
      JsonNode rows = mapper.readTree(new File(arguments[1], file.getName().replace(".schema.json", ".json")));
      JsonSchema record = schemas.getSchema(mapper.readTree(new File(arguments[0], file.getName())));
      for (JsonNode row : rows) {
        records++;
        record.validate(row).forEach(message -> problems.append(message).append('\n'));
      }
      schemas.getSchema(mapper.readTree(file)).validate(rows).forEach(message -> problems.append(message).append('\n'));
    }
    JsonNode planted = mapper.readTree(new File(arguments[1], "case.json"));
    ((ObjectNode) planted.get(0)).put("sex", "zzz");
    JsonSchema cases = schemas.getSchema(mapper.readTree(new File(arguments[0], "files/case.schema.json")));
    cases.validate(planted).forEach(message -> problems.append("planted ").append(message.getType()).append('\n'));
    System.out.print(records + "\n" + problems);
  }
}
