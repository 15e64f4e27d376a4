using System.Text.Json;
using Gale.Codegen.Integration.Tests.Harness;

namespace Gale.Codegen.Integration.Tests.Records;

/// <summary>Values that an enum does not know, where it stands in a list, a map, or one of several alternatives.</summary>
public sealed class CollectedEnumTests
{
    private const string Newer =
        """
        {
          "genres": ["crime", "cooking", "poetry", "cooking", "comics"],
          "by_room": { "hall": "travel", "attic": "memoirs" },
          "on_top": { "title": "Soup", "genre": "cooking" },
          "rest": [{ "height": 30 }, { "title": "Maps", "genre": "atlas" }, "a cat", { "mood": "sleepy" }, 7]
        }
        """;

    [Fact]
    public void They_are_unknown_each_at_its_place()
    {
        var shelf = GeneratedJson.Shelves.Read<Shelves.Shelf>(Newer);

        Assert.Equal(
            [
                Shelves.Genre.Crime, Shelves.Genre.Unknown, Shelves.Genre.Poetry, Shelves.Genre.Unknown,
                Shelves.Genre.Unknown,
            ],
            shelf.Genres);
        Assert.Equal((Shelves.Genre.Travel, Shelves.Genre.Unknown), (shelf.ByRoom["hall"], shelf.ByRoom["attic"]));
        Assert.Equal(Shelves.Genre.Unknown, Assert.IsType<Shelves.Thing.Book>(shelf.OnTop).Value.Genre);
    }

    [Fact]
    public void They_are_written_as_they_were_read() =>
        JsonAssert.Same(Newer, GeneratedJson.Shelves.Write(GeneratedJson.Shelves.Read<Shelves.Shelf>(Newer)));

    [Fact]
    public void They_are_written_with_members_that_are_as_new()
    {
        const string NewerStill =
            """
            {
              "genres": ["cooking"], "by_room": { "attic": "memoirs" }, "x": [1, null],
              "on_top": { "title": "Soup", "genre": "cooking", "x": { "y": "z" } }, "rest": [{ "height": 1, "x": null }]
            }
            """;

        JsonAssert.Same(NewerStill, GeneratedJson.Shelves.Write(GeneratedJson.Shelves.Read<Shelves.Shelf>(NewerStill)));
    }

    [Fact]
    public void An_alternative_that_the_document_has_not_is_kept_as_it_came()
    {
        var rest = GeneratedJson.Shelves.Read<Shelves.Shelf>(Newer).Rest!;

        Assert.Equal(30, Assert.IsType<Shelves.Thing.Vase>(rest[0]).Value.Height);
        Assert.Equal("a cat", Assert.IsType<Shelves.Thing.Text>(rest[2]).Value);
        Assert.Equal("sleepy", Assert.IsType<Shelves.Thing.Unknown>(rest[3]).Raw.GetProperty("mood").GetString());
        Assert.Equal(JsonValueKind.Number, Assert.IsType<Shelves.Thing.Unknown>(rest[4]).Raw.ValueKind);
    }

    [Fact]
    public void A_value_becomes_an_alternative_by_itself()
    {
        var shelf = new Shelves.Shelf
        {
            Genres = [],
            ByRoom = new Dictionary<string, Shelves.Genre>(),
            OnTop = new Shelves.Vase { Height = 30 },
            Rest = ["a cat", new Shelves.Book { Title = "Maps", Genre = Shelves.Genre.Travel }],
        };

        JsonAssert.Same(
            """
            {
              "genres": [], "by_room": {}, "on_top": { "height": 30 },
              "rest": ["a cat", { "title": "Maps", "genre": "travel" }]
            }
            """,
            GeneratedJson.Shelves.Write(shelf));
    }
}
