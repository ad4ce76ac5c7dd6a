using OpenApiBinaryLint.Cli.Commands;

namespace OpenApiBinaryLint.Tests.Cli;

public class RulePageLayoutTests
{
    [Fact]
    public void A_page_becomes_plain_text_of_80_columns()
    {
        using var output = new StringWriter();
        RulePageLayout.Write(
            """
            # BIN099 never-seen

            | | |
            |---|---|
            | Severity | error; warning when something that takes more words to say than one line holds is missing |
            | Fix | none |
            | Source | https://docs.aws.amazon.com/apigateway/latest/developerguide/api-gateway-payload-encodings.html (documented) |

            ## What it finds

            A template of [BIN001](BIN001-template-on-binary-payload.md), which
            [the specification](https://spec.openapis.org/) does not know. It is
            **broken**:

            - in one place, of which more is said here than fits into one line of a terminal,
              [BIN002](BIN002-template-with-convert-to-binary.md) among it;
            - in another.

            1. `first`

            | | least | most |
            |---|---|---|
            | REST API | 50 | 29000 |
            | HTTP API with something that takes room | 50 | 30000 |

            ```json fails=2 line=1,2 target=http
            {

            }
            ```

            ```yaml passes filler=3 binary-media-types=image/png,image/gif
            a: b
            ```

            """.ReplaceLineEndings("\n"),
            output);
        Snapshot.Match(output.ToString());
    }
}
