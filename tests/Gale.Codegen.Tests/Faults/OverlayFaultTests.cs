using Gale.Codegen.Tests.Harness;

namespace Gale.Codegen.Tests.Faults;

/// <summary>Overlays that cannot be carried out, or not wholly: told at their own lines, and the client is generated.</summary>
public class OverlayFaultTests
{
    private const string Cats =
        """
        openapi: 3.1.0
        info: {title: Cats, version: 1.0.0}
        paths:
          /cats:
            get:
              operationId: listCats
              responses: {'200': {description: OK, content: {application/json: {schema: {$ref: '#/components/schemas/Cat'}}}}}
        components: {schemas: {Cat: {type: object, properties: {name: {type: string}}}}}
        """;

    private const string Head = "overlay: 1.0.0\ninfo: {title: Repairs, version: 1.0.0}\nactions:\n";

    [Theory]
    [InlineData("overlay: 2.0.0\nactions: []", "(1,10) GALE1401")]
    [InlineData("overlay: 1.10.0\nactions: []", "(1,10) GALE1401")]
    [InlineData("\nopenapi: 3.1.0", "(2,1) GALE1401")]
    [InlineData("- 1", "(1,1) GALE1401")]
    [InlineData("overlay: [", "(1,11) GALE1001")]
    [InlineData("", "(1,1) GALE1004")]
    [InlineData("overlay: 1.0.0", "(1,1) GALE1014")]
    [InlineData("overlay: 1.0.0\nactions: {}", "(2,10) GALE1003")]
    public void A_file_that_is_no_overlay(string text, string place) => Overlaid(text).ReportsAt("o.yaml" + place);

    [Theory]
    [InlineData("{update: {}}", "(4,5) GALE1014")]
    [InlineData("{target: [$], remove: true}", "(4,14) GALE1003")]
    [InlineData("{target: $.info}", "(4,5) GALE1405")]
    [InlineData("{target: $.info, remove: false}", "(4,5) GALE1405")]
    [InlineData("{target: $.info, update: {}, copy: $.paths}", "(4,5) GALE1405")]
    [InlineData("{target: $.info.1, remove: true}", "(4,21) GALE1402")]
    [InlineData("{target: '$.info.1', remove: true}", "(4,22) GALE1402")]
    [InlineData("{target: \"$.info\\x2e1\", remove: true}", "(4,14) GALE1402")]
    [InlineData("{target: $.info, copy: paths}", "(4,28) GALE1402")]
    [InlineData("{target: $.info, copy: $.paths.*.nothing}", "(4,28) GALE1403")]
    [InlineData("{target: $.info, copy: $.info.*}", "(4,28) GALE1403")]
    [InlineData("{target: '$.infos', remove: true}", "(4,14) GALE1403")]
    [InlineData("{target: $, remove: true}", "(4,14) GALE1407")]
    [InlineData("{target: $.info, update: 3}", "(4,30) GALE1404")]
    [InlineData("{target: $.info, update: [3]}", "(4,30) GALE1404")]
    [InlineData("{target: $, update: {info: {title: {de: Katzen}}, x-note: 1}}", "(4,40) GALE1404")]
    public void An_action_that_cannot_be_carried_out(string action, string place) =>
        Overlaid($"{Head}  - {action}\n").ReportsAt("o.yaml" + place);

    [Fact]
    public void Copies_of_copies_come_to_an_end()
    {
        var doubling = string.Concat(Enumerable.Repeat("  - {target: '$.x.*', copy: $.x}\n", 100));
        var run = Overlaid($"{Head}  - {{target: $, update: {{x: {{a: {{}}, b: {{}}}}}}}}\n{doubling}").ReportsAt("o.yaml(21,14) GALE1408");

        Assert.Equal(["public string? Name"], run.Members("Cat"));
    }

    [Fact]
    public void What_an_overlay_brings_is_reported_at_its_lines() =>
        Overlaid(
            Head +
            """
              - target: $.components.schemas
                update:
                  Dog: {type: object, properties: {owner: {$ref: '#/nowhere'}, size: {type: big}}}
                  Cow: {type: array, items: {type: [string, integer]}, enum: [[1]]}
            """)
            .ReportsAt("o.yaml(6,54) GALE1101", "o.yaml(6,81) GALE1015", "o.yaml(7,7) GALE1206");

    [Fact]
    public void What_was_there_is_reported_at_its_own_lines() =>
        new TestProject()
            .With(new GaleSpec("cats.yaml") { Overlay = "o.yaml" }, Cats.Replace("{type: string}", "{$ref: '#/nowhere'}", StringComparison.Ordinal))
            .WithFile("o.yaml", Head + "  - {target: $.components.schemas.Cat, update: {description: Purrs.}}\n")
            .ReportsAt("cats.yaml(8,70) GALE1101");

    [Fact]
    public void A_target_that_another_action_removed_selects_nothing() =>
        Overlaid(Head + "  - {target: $.info.title, remove: true}\n  - {target: $.info.title, remove: true}\n").ReportsAt("o.yaml(5,14) GALE1403");

    [Theory]
    [InlineData("dogs.yaml")]
    [InlineData("./sub/cats.yaml")]
    public void An_overlay_for_another_document_is_told(string extends) =>
        Overlaid($"overlay: 1.0.0\nextends: {extends}\nactions: []").ReportsAt("o.yaml(2,10) GALE1406");

    [Theory]
    [InlineData("cats.yaml")]
    [InlineData("./cats.yaml")]
    [InlineData("https://example.com/v1/openapi.yaml")]
    public void An_overlay_for_this_document_is_not(string extends) => Overlaid($"overlay: 1.0.0\nextends: {extends}\nactions: []").ReportsAt();

    [Fact]
    public void An_overlay_that_is_not_there_is_told_at_the_project_file() =>
        new TestProject()
            .With(new GaleSpec("cats.yaml") { Overlay = "o.yaml", OverlayExists = false }, Cats)
            .ReportsAt("Shop.csproj(3,35) GALE0003");

    [Fact]
    public void An_overlay_that_the_build_does_not_hand_over_is_told() =>
        new TestProject()
            .With(new GaleSpec("cats.yaml") { Overlay = "o.overlay" }, Cats)
            .WithFile("o.overlay", "overlay: 1.0.0")
            .ReportsAt("o.overlay(1,1) GALE0008");

    private static TestProject Overlaid(string overlay) => new TestProject()
        .With(new GaleSpec("cats.yaml") { Overlay = "o.yaml" }, Cats)
        .WithFile("o.yaml", overlay);
}
