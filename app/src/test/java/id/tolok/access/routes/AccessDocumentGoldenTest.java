package id.tolok.access.routes;

import id.tolok.access.Role;
import id.tolok.shell.viewer.Action;
import id.tolok.testing.GoldenFile;
import java.util.Arrays;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/// `docs/access.md` is made from the roles and from the table of answers.
class AccessDocumentGoldenTest {

  private static final String HEAD =
      """
      # Who may do what

      Generated from `Role` and from `routes.csv`; do not edit. `EveryRouteIT` signs in as each role and tries every
      address, so what stands here is what the program does. Why it is so: `adr/0012-who-may-do-what.md`.

      ## Roles

      A role holds at one agency, at all agencies of a regency, or in the whole installation, and may begin and end on
      a day. An explicit refusal wins over every role.

      """;

  private static final String ADDRESSES =
      """

      ## Addresses

      `ya`: let in, whatever came of the request; `403`: refused with the reason; `404`: as if it did not exist;
      `masuk`: sent to the sign-in page; `401`: no token. Three answers stand for a thing of the own agency, of
      another agency of the same regency, and of another regency. The reviewer and the inspector hold their roles for
      the regency, the others for their agency. *open*: no sign-in needed; *own*: only what belongs to the person.

      """;

  @Test
  void documentSaysWhatTheProgramDoes() {
    GoldenFile.verify("docs/access.md", HEAD + roles() + ADDRESSES + addresses());
  }

  private static String roles() {
    var head =
        "| | "
            + Arrays.stream(Role.values()).map(Enum::name).collect(Collectors.joining(" | "))
            + " |\n|---|"
            + "---|".repeat(Role.values().length)
            + "\n";
    return head
        + Arrays.stream(Action.values())
            .map(AccessDocumentGoldenTest::row)
            .collect(Collectors.joining());
  }

  private static String row(Action action) {
    return "| "
        + action.name()
        + " | "
        + Arrays.stream(Role.values())
            .map(role -> role.may(action) ? "yes" : "")
            .collect(Collectors.joining(" | "))
        + " |\n";
  }

  private static String addresses() {
    var head =
        "| address | asks | "
            + Arrays.stream(Role.values()).map(Enum::name).collect(Collectors.joining(" | "))
            + " | administrator of the installation | nobody | token without the right |\n|---|---|"
            + "---|".repeat(Role.values().length + 3)
            + "\n";
    return head
        + RouteTable.lines().stream()
            .map(line ->
                "| `"
                    + line.name()
                    + "` | "
                    + line.action()
                    + " | "
                    + String.join(" | ", RouteTableTest.cells(line))
                    + " |\n")
            .distinct()
            .collect(Collectors.joining());
  }
}
