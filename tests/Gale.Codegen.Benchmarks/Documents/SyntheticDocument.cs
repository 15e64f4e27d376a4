using System.Text;

namespace Gale.Codegen.Benchmarks.Documents;

/// <summary>
/// A document of any size, written by rule: operations with parameters, a body and answers, and schemas that refer to others, so
/// that each operation reaches many of them and some lead back to themselves.
/// </summary>
internal static class SyntheticDocument
{
    /// <summary>As many operations as make ten megabytes.</summary>
    public const int Large = 1_000;

    /// <summary>Names begin with all kinds of letters: the generator divides types into files by the first.</summary>
    private static readonly string[] Nouns =
    [
        "Account", "Basket", "Customer", "Discount", "Event", "Fee", "Gift", "House", "Invoice", "Journey", "Key", "Letter", "Mandate",
        "Note", "Order", "Payment", "Quote", "Refund", "Session", "Ticket", "User", "Voucher", "Wallet", "Zone",
    ];

    /// <summary>More schemas for each operation than public documents have: what is done for each of them weighs most.</summary>
    private const int Dense = 6;

    /// <summary>As many as large public documents have, whose other half is prose and examples.</summary>
    private const int Usual = 2;

    /// <summary>A document in the proportions of large public ones.</summary>
    /// <param name="operations">How many operations; a thousand make ten megabytes.</param>
    public static string WriteUsual(int operations) => Write(operations, 0, Usual, 60);

    /// <summary>A document that is schemas before all.</summary>
    /// <param name="operations">How many operations; a thousand make ten megabytes.</param>
    /// <param name="edits">In how many schemas something is other than in a document without edits.</param>
    public static string Write(int operations, int edits = 0) => Write(operations, edits, Dense, 0);

    private static string Write(int operations, int edits, int schemasPerOperation, int examples)
    {
        var schemas = operations * schemasPerOperation;
        var step = edits == 0 ? int.MaxValue : schemas / edits;
        var text = new StringBuilder("openapi: 3.0.3\ninfo: {title: Synthetic, version: '1'}\npaths:\n");
        for (var index = 0; index < operations; index++)
        {
            WriteOperation(text, index, schemas, schemasPerOperation, examples);
        }

        text.Append("components:\n  schemas:\n");
        for (var index = 0; index < schemas; index++)
        {
            WriteSchema(text, index, schemas, index % step == 0 && index / step < edits ? index / step % 5 : -1);
        }

        return text.ToString();
    }

    private static void WriteOperation(StringBuilder text, int index, int schemas, int schemasPerOperation, int examples) => text.Append(
        $$$$"""
          /resources{{{{index}}}}/{id}:
            post:
              operationId: change{{{{index}}}}
              tags: [Group{{{{index / 20}}}}]
              description: Changes the resource of kind {{{{index}}}} and answers what has become of it.
              parameters:
                - {name: id, in: path, required: true, schema: {type: string, format: uuid}}
                - {name: limit, in: query, schema: {type: integer, format: int32, minimum: 1, maximum: 100, default: 20}}
              requestBody:
                required: true
                content: {application/json: {schema: {$ref: '#/components/schemas/{{{{NameOf(index * 3, schemas)}}}}'}}}
              responses:
                '200':
                  description: The resource as it is now.
                  content:
                    application/json:
                      schema: {$ref: '#/components/schemas/{{{{NameOf(index * schemasPerOperation, schemas)}}}}'}
                      {{{{ExamplesOf(index, examples)}}}}
                '404':
                  description: There is none.
                  content: {application/json: {schema: {$ref: '#/components/schemas/{{{{NameOf(7, schemas)}}}}'}}}

        """);

    private static void WriteSchema(StringBuilder text, int index, int schemas, int edit) => text.Append(
        $$$$"""
            {{{{NameOf(index, schemas)}}}}:
              type: object
              description: One of the things that the interface speaks of, in the words of those who wrote it down.
              required: [id, name{{{{(edit == 0 ? "" : ", status")}}}}]
              properties:
                id: {type: string, format: uuid, description: What it is known by for as long as it is there.}
                name: {type: string, minLength: 1, maxLength: {{{{(edit == 1 ? 50 : 100)}}}}, description: What people call it.}
                status: {type: string, enum: [open, paid, shipped, closed{{{{(edit == 2 ? ", disputed" : "")}}}}], description: How far it has come.}
                {{{{(edit == 3 ? "amount" : "amount_cents")}}}}: {type: integer, format: int64, minimum: 0, description: What it costs in the smallest unit.}
                ratio: {type: {{{{(edit == 4 ? "string" : "number")}}}}, description: The part of the whole that it is.}
                created_at: {type: string, format: date-time, description: When it came to be.}
                updated_at: {type: string, format: date-time, nullable: true, description: When it was changed last.}
                note: {type: string, nullable: true, description: What somebody has to say of it.}
                labels: {type: object, additionalProperties: {type: string}, description: What it is sorted by.}
                lines:
                  type: array
                  maxItems: 50
                  description: What it consists of.
                  items: {type: object, required: [sku], properties: {sku: {type: string}, count: {type: integer, minimum: 1}}}
                next: {$ref: '#/components/schemas/{{{{NameOf(index + 1, schemas)}}}}'}
                parts: {type: array, items: {$ref: '#/components/schemas/{{{{NameOf((index * 7) + 3, schemas)}}}}'}}

        """);

    /// <summary>An example of many lines, as the answers of public documents have.</summary>
    private static string ExamplesOf(int index, int lines) => lines == 0
        ? ""
        : "example: {items: [" + string.Join(
            ", ",
            Enumerable.Range(0, lines).Select(line => FormattableString.Invariant($"{{id: 01890000-0000-7000-8000-{index:D6}{line:D6}, name: What people call number {line} of {index}, amount_cents: {line * 100}}}"))) + "]}";

    private static string NameOf(int index, int schemas) => FormattableString.Invariant($"{Nouns[index % schemas % Nouns.Length]}{index % schemas}");
}
