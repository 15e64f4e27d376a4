using Gale.Codegen.JsonPath;
using Gale.Codegen.Yaml;

namespace Gale.Codegen.Tests.JsonPath;

/// <summary>What queries select (RFC 9535), as JSON pointers in the order of the nodes.</summary>
public class JsonPathTests
{
    private const string Shop =
        """
        name: Shop
        toys:
          - {name: ball, price: 8, tags: [round, red]}
          - {name: kite, price: 12.50, sold: true, tags: []}
          - {name: "42", price: 42, sold: false, owner: null}
        staff: {Ann: {age: 30, boss: true}, Bob: {age: 41}, "O'Hara": {age: 30}}
        x-note: hi
        empty: {}
        more: {toys: [{name: ball}]}
        """;

    [Theory]
    [InlineData("$", "")]
    [InlineData("$.name", "/name")]
    [InlineData("$['name']", "/name")]
    [InlineData("$ [ \"name\" ]", "/name")]
    [InlineData("$\n.toys [0]", "/toys/0")]
    [InlineData("$.x-note", "/x-note")]
    [InlineData("$.missing")]
    [InlineData("$.name.length")]
    [InlineData("$.staff['O\\'Hara'].age", "/staff/O'Hara/age")]
    [InlineData("$.staff[\"O\\u0027Hara\"].age", "/staff/O'Hara/age")]
    [InlineData("$.staff['Bob','Ann']", "/staff/Bob", "/staff/Ann")]
    [InlineData("$.staff['Ann','Ann']", "/staff/Ann", "/staff/Ann")]
    public void Names(string query, params string[] expected) => Selects(query, expected);

    [Theory]
    [InlineData("$.toys[0]", "/toys/0")]
    [InlineData("$.toys[-1]", "/toys/2")]
    [InlineData("$.toys[3]")]
    [InlineData("$.toys[-4]")]
    [InlineData("$.staff[0]")]
    [InlineData("$.toys[1:]", "/toys/1", "/toys/2")]
    [InlineData("$.toys[:-1]", "/toys/0", "/toys/1")]
    [InlineData("$.toys[ 0 : 3 : 2 ]", "/toys/0", "/toys/2")]
    [InlineData("$.toys[::-1]", "/toys/2", "/toys/1", "/toys/0")]
    [InlineData("$.toys[1:0:-1]", "/toys/1")]
    [InlineData("$.toys[-100:100]", "/toys/0", "/toys/1", "/toys/2")]
    [InlineData("$.toys[::0]")]
    [InlineData("$.toys[0,2,0]", "/toys/0", "/toys/2", "/toys/0")]
    [InlineData("$.staff[:]")]
    public void Indexes_and_slices(string query, params string[] expected) => Selects(query, expected);

    [Theory]
    [InlineData("$.staff.*", "/staff/Ann", "/staff/Bob", "/staff/O'Hara")]
    [InlineData("$.toys[*].price", "/toys/0/price", "/toys/1/price", "/toys/2/price")]
    [InlineData("$.empty.*")]
    [InlineData("$.name.*")]
    [InlineData("$..age", "/staff/Ann/age", "/staff/Bob/age", "/staff/O'Hara/age")]
    [InlineData("$..toys[0]", "/toys/0", "/more/toys/0")]
    [InlineData("$..['age', 'boss']", "/staff/Ann/age", "/staff/Ann/boss", "/staff/Bob/age", "/staff/O'Hara/age")]
    [InlineData("$.more..*", "/more/toys", "/more/toys/0", "/more/toys/0/name")]
    public void Wildcards_and_descendants(string query, params string[] expected) => Selects(query, expected);

    [Theory]
    [InlineData("$.toys[?@.sold]", "/toys/1", "/toys/2")]
    [InlineData("$.toys[?(@.sold)]", "/toys/1", "/toys/2")]
    [InlineData("$.toys[?!@.sold]", "/toys/0")]
    [InlineData("$.toys[?!(@.sold == true)]", "/toys/0", "/toys/2")]
    [InlineData("$.toys[?@.owner]", "/toys/2")]
    [InlineData("$.toys[?@.tags[?@ == 'red']]", "/toys/0")]
    [InlineData("$.toys[?@.tags.*]", "/toys/0")]
    [InlineData("$.staff[?@.age == 30 && @.boss]", "/staff/Ann")]
    [InlineData("$.staff[?@.age > 40 || @.boss == true]", "/staff/Ann", "/staff/Bob")]
    [InlineData("$.staff[?@.boss || @.age > 40 && @.age < 41]", "/staff/Ann")]
    [InlineData("$.staff[?(@.boss || @.age > 40) && @.age < 41]", "/staff/Ann")]
    [InlineData("$[?@.Ann]", "/staff")]
    [InlineData("$.toys[?@.name == $.more.toys[0].name]", "/toys/0")]
    [InlineData("$.toys[0, ?@.price == 42]", "/toys/0", "/toys/2")]
    [InlineData("$..[?@.name == 'ball']", "/toys/0", "/more/toys/0")]
    public void Filters(string query, params string[] expected) => Selects(query, expected);

    [Theory]
    [InlineData("@.price == 8", "/toys/0")]
    [InlineData("@.price == 8.0e0", "/toys/0")]
    [InlineData("@.price == 12.5", "/toys/1")]
    [InlineData("@.price != 8", "/toys/1", "/toys/2")]
    [InlineData("@.price <= 12.5", "/toys/0", "/toys/1")]
    [InlineData("@.price >= 12.5", "/toys/1", "/toys/2")]
    [InlineData("12 < @.price", "/toys/1", "/toys/2")]
    [InlineData("@.price > -1", "/toys/0", "/toys/1", "/toys/2")]
    [InlineData("@.name == 42")]
    [InlineData("@.name == '42'", "/toys/2")]
    [InlineData("@.name < 'b'", "/toys/2")]
    [InlineData("@.name < 1")]
    [InlineData("@.sold == false", "/toys/2")]
    [InlineData("@.sold <= true", "/toys/1")]
    [InlineData("@.owner == null", "/toys/2")]
    [InlineData("@.none == @.nothing", "/toys/0", "/toys/1", "/toys/2")]
    [InlineData("@.none == null")]
    [InlineData("@.tags == $.toys[1].tags", "/toys/1")]
    [InlineData("$.more.toys[0] == $.more.toys[-1]", "/toys/0", "/toys/1", "/toys/2")]
    [InlineData("$.staff.Ann == $.staff.Bob")]
    public void Comparisons(string condition, params string[] expected) => Selects($"$.toys[?{condition}]", expected);

    [Theory]
    [InlineData("length(@.name) == 4", "/toys/0", "/toys/1")]
    [InlineData("length(@.tags) == 2", "/toys/0")]
    [InlineData("length(@) == 3", "/toys/0")]
    [InlineData("length(@.price) == 1")]
    [InlineData("length('👍a') == 2", "/toys/0", "/toys/1", "/toys/2")]
    [InlineData("count(@.*) > 3", "/toys/1", "/toys/2")]
    [InlineData("count(@..*) == 5", "/toys/0")]
    [InlineData("value(@..price) == 42", "/toys/2")]
    [InlineData("value(@.*) == 42")]
    [InlineData("match(@.name, 'b.*')", "/toys/0")]
    [InlineData("match(@.name, 'al')")]
    [InlineData("search(@.name, 'al')", "/toys/0")]
    [InlineData("!search(@.name, '[a-z]')", "/toys/2")]
    [InlineData("search(@.price, '8')")]
    [InlineData("search(@.name, $.more.toys[0].name)", "/toys/0")]
    [InlineData("search(@.name, @.sold)")]
    public void Functions(string condition, params string[] expected) => Selects($"$.toys[?{condition}]", expected);

    [Theory]
    [InlineData("", 0)]
    [InlineData("paths", 0)]
    [InlineData("$.", 2)]
    [InlineData("$..", 3)]
    [InlineData("$.paths/pets", 7)]
    [InlineData("$.1", 2)]
    [InlineData("$[paths]", 2)]
    [InlineData("$['paths'", 9)]
    [InlineData("$['paths", 8)]
    [InlineData("$['\\x']", 4)]
    [InlineData("$[\"\\u12\"]", 5)]
    [InlineData("$[01]", 2)]
    [InlineData("$[-0]", 2)]
    [InlineData("$[9007199254740992]", 2)]
    [InlineData("$[1:2:3:4]", 7)]
    [InlineData("$ ", 1)]
    [InlineData("$[?]", 3)]
    [InlineData("$[?@.a = 1]", 7)]
    [InlineData("$[?@.a == ]", 10)]
    [InlineData("$[?@.* == 1]", 3)]
    [InlineData("$[?@.a == @..b]", 10)]
    [InlineData("$[?'a']", 6)]
    [InlineData("$[?@.a == 01]", 10)]
    [InlineData("$[?@.a == 1.]", 10)]
    [InlineData("$[?(@.a]", 7)]
    [InlineData("$[?length(@.a)]", 14)]
    [InlineData("$[?length(@.*) == 1]", 10)]
    [InlineData("$[?count(1) == 1]", 9)]
    [InlineData("$[?size(@) == 1]", 3)]
    [InlineData("$[?match(@.a, '[') ]", 14)]
    [InlineData("$[?match(@.a, 'a') == true]", 19)]
    [InlineData("$[?1 == match(@.a, 'a')]", 8)]
    [InlineData("$[?@.a in ['b']]", 7)]
    public void What_is_no_query_is_told_with_its_place(string query, int offset) =>
        Assert.Equal(offset, Assert.Throws<JsonPathException>(() => JsonPathQuery.Parse(query)).Offset);

    [Theory]
    [InlineData('[', "$[?", "@", "]")]
    [InlineData('(', "$[?", "(", "@")]
    [InlineData('f', "$[?1==", "length(", "@")]
    public void Depth_is_bounded(char kind, string head, string nested, string tail)
    {
        var inner = kind == '[' ? "@[?" : nested;

        Assert.Throws<JsonPathException>(() => JsonPathQuery.Parse(head + string.Concat(Enumerable.Repeat(inner, 100_000)) + tail));
    }

    [Fact]
    public void Work_is_bounded()
    {
        var root = Read("[" + string.Join(",", Enumerable.Range(0, 1000)) + "]");
        var query = JsonPathQuery.Parse("$..[?count($..[?count($..*) > 0]) > 0]");

        Assert.Throws<JsonPathException>(() => query.Select(root, new JsonPathWork(10_000_000)));
    }

    private static void Selects(string query, string[] expected) => Assert.Equal(
        expected,
        JsonPathQuery.Parse(query)
            .Select(Read(Shop), new JsonPathWork(1_000_000))
            .Select(node => string.Concat(node.Steps().Select(step => "/" + step))));

    private static YamlNode Read(string text) => YamlReader.Read("shop.yaml", text, [])!;
}
