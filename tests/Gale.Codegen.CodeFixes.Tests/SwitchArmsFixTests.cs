namespace Gale.Codegen.CodeFixes.Tests;

/// <summary>Arms are added before what would hide them, in the order of the document, and the code compiles.</summary>
public class SwitchArmsFixTests
{
    private const string Throw = "Add arms that throw";

    private const string LikeUnknown = "Add arms that do what the arm for the unknown does";

    private const string LikeRest = "Add arms that do what is done now";

    private const string OfStatus =
        """
            public string Of(Status status) => status switch
            {
                Status.Open => "waiting", // for long
                Status.Paid => "thanks",
                Status.Unknown => "we will see",
                _ => "gone",
            };
        """;

    [Fact]
    public void An_arm_is_added_that_throws() => Becomes(
        OfStatus,
        "GALE5002",
        Throw,
        """
            public string Of(Status status) => status switch
            {
                Status.Open => "waiting", // for long
                Status.Paid => "thanks",
                Status.Unknown => "we will see",
                Status.Disputed => throw new NotSupportedException("There is no code for Status.Disputed yet."),
                _ => "gone",
            };
        """,
        "GALE5001 Info Expired");

    [Fact]
    public void Or_does_what_that_for_the_unknown_does() => Becomes(OfStatus, "GALE5002", LikeUnknown, OfStatus.Replace("        _", "        Status.Disputed => \"we will see\",\n        _", StringComparison.Ordinal), "GALE5001 Info Expired");

    [Fact]
    public void Or_what_was_done_so_far() => Becomes(OfStatus, "GALE5001", LikeRest, OfStatus.Replace("        _", "        Status.Expired => \"gone\",\n        _", StringComparison.Ordinal), "GALE5002 Disputed");

    [Fact]
    public void Or_the_same_as_another() => Becomes(OfStatus, "GALE5002", "Same as 'Status.Paid'", OfStatus.Replace("        _", "        Status.Disputed => \"thanks\",\n        _", StringComparison.Ordinal), "GALE5001 Info Expired");

    [Fact]
    public void What_can_be_copied_is_offered() => Assert.Equal(
        [Throw, LikeUnknown, LikeRest, "Add arms that do the same as another: Same as 'Status.Open'", "Add arms that do the same as another: Same as 'Status.Paid'"],
        Editor.Open(OfStatus).Offers("GALE5002"));

    [Fact]
    public void What_names_its_value_or_has_a_condition_cannot() => Assert.Equal(
        [Throw, "Add arms that do the same as another: Same as 'Status.Expired'"],
        Editor.Open("    public string Of(Status status, bool late) => status switch { Status.Open when late => \"a\", Status.Open or Status.Paid and var some => $\"{some}\", Status.Expired => \"b\", var rest => $\"{rest}\" };").Offers("GALE5002"));

    [Theory]
    [InlineData("Status.Open => 1, Status.Paid or Status.Expired => 2, _ => 3", "GALE5002", Throw, "Status.Open => 1, Status.Paid or Status.Expired => 2, Status.Disputed => throw new NotSupportedException(\"There is no code for Status.Disputed yet.\"), _ => 3")]
    [InlineData("Status.Open => 1, Status.Paid or Status.Expired or Status.Disputed => 2", "GALE5004", "Same as 'Status.Open'", "Status.Open => 1, Status.Paid or Status.Expired or Status.Disputed => 2, Status.Unknown => 1")]
    [InlineData("Status.Open => 1, Status.Unknown => 2", "GALE5001", LikeUnknown, "Status.Open => 1, Status.Paid => 2, Status.Expired => 2, Status.Disputed => 2, Status.Unknown => 2")]
    [InlineData("Status.Unknown => 2, Status.Open => 1", "GALE5001", LikeUnknown, "Status.Unknown => 2, Status.Open => 1, Status.Paid => 2, Status.Expired => 2, Status.Disputed => 2")]
    [InlineData("Status.Unknown => 2, Status.Open => 1,", "GALE5001", LikeUnknown, "Status.Unknown => 2, Status.Open => 1, Status.Paid => 2, Status.Expired => 2, Status.Disputed => 2,")]
    public void On_one_line(string arms, string id, string title, string expected) => Becomes(
        $"    public int Of(Status status) => status switch {{ {arms} }};", id, title, $"    public int Of(Status status) => status switch {{ {expected} }};", "");

    [Fact]
    public void At_the_end_without_a_comma() => Becomes(
        """
            public int Of(Status status) => status switch
            {
                Status.Open => 1,
                not Status.Open and not Status.Unknown => 2 // all others
            };
        """,
        "GALE5004",
        "Same as 'Status.Open'",
        """
            public int Of(Status status) => status switch
            {
                Status.Open => 1,
                not Status.Open and not Status.Unknown => 2, // all others
                Status.Unknown => 1
            };
        """,
        "");

    [Theory]
    // Two on a line.
    [InlineData("\n    {\n        Status.Open => 1, Status.Paid => 2,\n        Status.Expired => 3, _ => 4,\n    }", "\n    {\n        Status.Open => 1, Status.Paid => 2,\n        Status.Expired => 3, Status.Disputed => 4, _ => 4,\n    }")]
    [InlineData("\n    {\n        Status.Open => 1, Status.Paid => 2,\n        Status.Expired => 3,\n        _ => 4,\n    }", "\n    {\n        Status.Open => 1, Status.Paid => 2,\n        Status.Expired => 3,\n        Status.Disputed => 4,\n        _ => 4,\n    }")]
    // The comma first.
    [InlineData("\n    {   Status.Open => 1\n    ,   Status.Paid or Status.Expired => 2 // both\n    ,   _ => 4\n    }", "\n    {   Status.Open => 1\n    ,   Status.Paid or Status.Expired => 2 // both\n    ,   Status.Disputed => 4\n    ,   _ => 4\n    }")]
    // The first on the line of the brace, and the last.
    [InlineData(" {  Status.Open => 1,\n        Status.Paid or Status.Expired => 2,\n        _ => 4 }", " {  Status.Open => 1,\n        Status.Paid or Status.Expired => 2,\n        Status.Disputed => 4,\n        _ => 4 }")]
    [InlineData(" {  Status.Open or Status.Paid or Status.Expired => 1,\n        _ => 4 }", " {  Status.Open or Status.Paid or Status.Expired => 1,\n        Status.Disputed => 4,\n        _ => 4 }")]
    public void Laid_out_as_the_arms_around_it(string before, string after) => Becomes(
        $"    public int Of(Status status) => status switch{before};", "GALE5002", LikeRest, $"    public int Of(Status status) => status switch{after};", "");

    [Theory]
    [InlineData("\n    {   Status.Open => 1\n    ,   Status.Paid or Status.Expired or Status.Disputed => 2\n    }", "\n    {   Status.Open => 1\n    ,   Status.Paid or Status.Expired or Status.Disputed => 2\n    ,   Status.Unknown => 1\n    }")]
    [InlineData(" {  Status.Open => 1,\n        Status.Paid or Status.Expired or Status.Disputed => 2 }", " {  Status.Open => 1,\n        Status.Paid or Status.Expired or Status.Disputed => 2,\n        Status.Unknown => 1 }")]
    [InlineData("\n    {\n        Status.Open => 1, Status.Paid or Status.Expired or Status.Disputed => 2\n    }", "\n    {\n        Status.Open => 1, Status.Paid or Status.Expired or Status.Disputed => 2, Status.Unknown => 1\n    }")]
    public void At_the_end_as_the_last_is_laid_out(string before, string after) => Becomes(
        $"    public int Of(Status status) => status switch{before};", "GALE5004", "Same as 'Status.Open'", $"    public int Of(Status status) => status switch{after};", "");

    [Theory]
    [InlineData("            case Status.Open: Do(); break; case Status.Paid: Do(); break;\n            case Status.Expired: break; default: break;", "            case Status.Open: Do(); break; case Status.Paid: Do(); break;\n            case Status.Expired: break; case Status.Disputed: throw new NotSupportedException(\"There is no code for Status.Disputed yet.\"); default: break;")]
    [InlineData("            case Status.Open: Do(); break; case Status.Paid: case Status.Expired: Do(); break;\n            default: break;", "            case Status.Open: Do(); break; case Status.Paid: case Status.Expired: Do(); break;\n            case Status.Disputed: throw new NotSupportedException(\"There is no code for Status.Disputed yet.\");\n            default: break;")]
    public void Sections_laid_out_as_those_around_them(string before, string after) => Becomes(
        $"    public void Of(Status status)\n    {{\n        switch (status)\n        {{\n{before}\n        }}\n    }}\n    void Do() {{ }}", "GALE5002", Throw, $"    public void Of(Status status)\n    {{\n        switch (status)\n        {{\n{after}\n        }}\n    }}\n    void Do() {{ }}", "");

    [Theory]
    [InlineData("Order[] all", "all", "[{ Status: Status.Open or Status.Paid or Status.Expired }, ..] => 1, _ => 2", "[{ Status: Status.Open or Status.Paid or Status.Expired }, ..] => 1, [{ Status: Status.Disputed }, ..] => 2, _ => 2")]
    [InlineData("Status[] all", "all", "[.., Status.Open or Status.Paid or Status.Expired, _] => 1, _ => 2", "[.., Status.Open or Status.Paid or Status.Expired, _] => 1, [.., Status.Disputed, _] => 2, _ => 2")]
    [InlineData("Status[] all", "all", "[_, Status.Open or Status.Paid or Status.Expired] => 1, _ => 2", "[_, Status.Open or Status.Paid or Status.Expired] => 1, [_, Status.Disputed, ..] => 2, _ => 2")]
    [InlineData("object any", "any", "Status.Open or Status.Paid or Status.Expired => 1, _ => 2", "Status.Open or Status.Paid or Status.Expired => 1, Status.Disputed => 2, _ => 2")]
    [InlineData("object any", "any", "Payment.Card or Payment.Cash => 1, _ => 2", "Payment.Card or Payment.Cash => 1, Payment.Crypto => 2, _ => 2")]
    [InlineData("Order order", "order", "_ when order.Status is Status.Open or Status.Paid or Status.Expired => 1, _ => 2", "_ when order.Status is Status.Open or Status.Paid or Status.Expired => 1, { Status: Status.Disputed } => 2, _ => 2")]
    public void In_lists_behind_other_types_and_conditions(string parameters, string value, string arms, string expected) => Becomes(
        $"    public int Of({parameters}) => {value} switch {{ {arms} }};", "GALE5002", LikeRest, $"    public int Of({parameters}) => {value} switch {{ {expected} }};", "");

    [Theory]
    [InlineData("Payment payment", "payment", "Payment.Card => 1, Payment.Cash => 2, _ => 3", "Payment.Card => 1, Payment.Cash => 2, Payment.Crypto => 3, _ => 3")]
    [InlineData("Buyer buyer", "buyer", "Person => 1, global::Shop.PetsApi.Shop => 2, _ => 3", "Person => 1, global::Shop.PetsApi.Shop => 2, Firm => 3, _ => 3")]
    [InlineData("Size size", "size", "Size.Small => 1, Size.Big => 2, _ => 3", "Size.Small => 1, Size.Big => 2, Size.Huge => 3, _ => 3")]
    [InlineData("Order order", "order", "{ Status: Status.Open or Status.Paid or Status.Expired } => 1, _ => 3", "{ Status: Status.Open or Status.Paid or Status.Expired } => 1, { Status: Status.Disputed } => 3, _ => 3")]
    [InlineData("Status status, bool late", "(status, late)", "(Status.Open or Status.Paid or Status.Expired, true) => 1, _ => 3", "(Status.Open or Status.Paid or Status.Expired, true) => 1, (Status.Disputed, _) => 3, _ => 3")]
    [InlineData("Payment payment", "payment", "Payment.Card { Value.Brand: Status.Open or Status.Paid or Status.Expired } => 1, Payment.Cash => 2, Payment.Crypto => 2, _ => 3", "Payment.Card { Value.Brand: Status.Open or Status.Paid or Status.Expired } => 1, Payment.Cash => 2, Payment.Crypto => 2, Payment.Card { Value: { Brand: Status.Disputed } } => 3, _ => 3")]
    public void Where_it_is_looked_for(string parameters, string value, string arms, string expected) => Becomes(
        $"    public int Of({parameters}) => {value} switch {{ {arms} }};", "GALE5002", LikeRest, $"    public int Of({parameters}) => {value} switch {{ {expected} }};", "");

    [Fact]
    public void A_statement_has_a_label_more_or_a_section()
    {
        const string Code =
            """
                public void Of(Status status)
                {
                    switch (status)
                    {
                        case Status.Open:
                            Console.WriteLine("a");
                            break;
                        case Status.Paid:
                        case Status.Expired:
                            break;
                        default:
                            Console.WriteLine("b");
                            break;
                    }
                }
            """;

        Becomes(
            Code,
            "GALE5002",
            Throw,
            Code.Replace(
                "            default:",
                "            case Status.Disputed:\n                throw new NotSupportedException(\"There is no code for Status.Disputed yet.\");\n            default:",
                StringComparison.Ordinal),
            "");
        Becomes(Code, "GALE5002", LikeRest, Code.Replace("            default:", "            case Status.Disputed:\n            default:", StringComparison.Ordinal), "");
        Becomes(Code, "GALE5002", "Same as 'Status.Open'", Code.Replace("            case Status.Open:", "            case Status.Disputed:\n            case Status.Open:", StringComparison.Ordinal), "");
    }

    [Fact]
    public void What_belongs_to_a_condition_of_the_preprocessor_stays_where_it_is()
    {
        const string Code =
            """
                public void Of(Status status)
                {
                    switch (status)
                    {
                        case Status.Open:
                        case Status.Paid:
            #if true
                        case Status.Expired:
            #endif
                        // All others.
                        default: // really
                            break;
                    }
                }
                public int Of(Status status, int n) => status switch
                {
                    Status.Open or Status.Paid => 1,
            #if true
                    Status.Expired => 2,
            #endif
                    // All others.
                    _ => n,
                };
            """;

        Becomes(Code, "GALE5002", LikeRest, Code.Replace("            // All others.\n            default:", "            case Status.Disputed:\n            // All others.\n            default:", StringComparison.Ordinal), "GALE5002 Disputed");
        Becomes(
            Code[Code.IndexOf("    public int", StringComparison.Ordinal)..],
            "GALE5002",
            LikeRest,
            Code[Code.IndexOf("    public int", StringComparison.Ordinal)..].Replace("        // All others.\n        _", "        Status.Disputed => n,\n        // All others.\n        _", StringComparison.Ordinal),
            "");
    }

    [Fact]
    public void Line_ends_and_tabs_are_those_of_the_file()
    {
        var code = "\tpublic void Of(Status status)\n\t{\n\t\tswitch (status)\n\t\t{\n\t\t\tcase Status.Open or Status.Paid or Status.Expired:\n\t\t\t\tbreak;\n\t\t\tdefault:\n\t\t\t\tbreak;\n\t\t}\n\t}".Replace("\n", "\r\n", StringComparison.Ordinal);

        Becomes(
            code,
            "GALE5002",
            Throw,
            code.Replace("\t\t\tdefault:", "\t\t\tcase Status.Disputed:\r\n\t\t\t\tthrow new NotSupportedException(\"There is no code for Status.Disputed yet.\");\r\n\t\t\tdefault:", StringComparison.Ordinal),
            "");
    }

    [Fact]
    public void A_statement_on_one_line_stays_there() => Becomes(
        "    public void Of(Status status) { switch (status) { case Status.Open or Status.Paid or Status.Expired: break; default: break; } }",
        "GALE5002",
        Throw,
        "    public void Of(Status status) { switch (status) { case Status.Open or Status.Paid or Status.Expired: break; case Status.Disputed: throw new NotSupportedException(\"There is no code for Status.Disputed yet.\"); default: break; } }",
        "");

    [Fact]
    public void Numbers_without_a_name_have_the_statement_s_own_word_for_them() => Becomes(
        "    public void Of(Size size) { switch (size) { case Size.Small or Size.Big or Size.Huge: break; } }",
        "GALE5004",
        "Same as 'Size.Small or Size.Big or Size.Huge'",
        "    public void Of(Size size) { switch (size) { default: case Size.Small or Size.Big or Size.Huge: break; } }",
        "");

    [Fact]
    public void What_a_method_takes_apart_is_asked_for_by_position() => Becomes(
        "    public sealed class Two { public void Deconstruct(out Status first, out int second) => (first, second) = (default, 1); } public int Of(Two two) => two switch { (Status.Open or Status.Paid or Status.Expired, 3) => 1, _ => 2 };",
        "GALE5002",
        LikeRest,
        "    public sealed class Two { public void Deconstruct(out Status first, out int second) => (first, second) = (default, 1); } public int Of(Two two) => two switch { (Status.Open or Status.Paid or Status.Expired, 3) => 1, (Status.Disputed, _) => 2, _ => 2 };",
        "");

    [Theory]
    [InlineData("Status a, Payment b", "(a, b)", "(_, Payment.Unknown) => 77, (Status.Open or Status.Paid or Status.Expired, _) => 1, _ => 3")]
    [InlineData("Order order", "order", "{ Status: Status.Unknown, Paid: true } => 77, { Status: Status.Open or Status.Paid or Status.Expired } => 1, _ => 3")]
    public void The_unknown_of_another_place_or_under_another_condition_is_none(string parameters, string value, string arms) => Assert.DoesNotContain(
        LikeUnknown,
        Editor.Open($"    public int Of({parameters}) => {value} switch {{ {arms} }};").Offers("GALE5002"));

    [Fact]
    public void All_of_a_document_at_once_also_one_inside_of_another_and_two_places_of_one()
    {
        var before = Editor.Open(
            """
                public int A(Status status) => status switch { Status.Open => 1, Status.Paid => 2, Status.Expired => 3, _ => 4 };
                public int B(Status from, Status to) => (from, to) switch { (Status.Open, Status.Open) => 1, (Status.Paid, Status.Paid) => 2, (Status.Expired, Status.Expired) => 3, _ => 4 };
                public int C(Status from, Payment to) => from switch { Status.Open => 1, Status.Paid => to switch { Payment.Card => 1, Payment.Cash => 2, _ => 3 }, Status.Expired => 3, _ => 4 };
            """);
        Assert.Equal(["GALE5002 Disputed", "GALE5002 Disputed", "GALE5002 Disputed", "GALE5002 Disputed", "GALE5002 Crypto"], before.Said());

        var after = before.TakeAll("GALE5002", LikeRest);

        Assert.Equal(
            """
                public int A(Status status) => status switch { Status.Open => 1, Status.Paid => 2, Status.Expired => 3, Status.Disputed => 4, _ => 4 };
                public int B(Status from, Status to) => (from, to) switch { (Status.Open, Status.Open) => 1, (Status.Paid, Status.Paid) => 2, (Status.Expired, Status.Expired) => 3, (Status.Disputed, _) => 4, (_, Status.Disputed) => 4, _ => 4 };
                public int C(Status from, Payment to) => from switch { Status.Open => 1, Status.Paid => to switch { Payment.Card => 1, Payment.Cash => 2, Payment.Crypto => 3, _ => 3 }, Status.Expired => 3, Status.Disputed => 4, _ => 4 };
            """,
            after.Members);
        Assert.Empty(after.Said());
    }

    /// <summary>The compiler refuses an arm behind one that takes its values (CS8510, CS8120).</summary>
    [Theory]
    [InlineData(Throw, "{ Status: Status.Open or Status.Paid or Status.Expired } => 1, { Status: Status.Disputed } => throw new NotSupportedException(\"There is no code for { Status: Status.Disputed } yet.\"), Order => 2, null => 3")]
    [InlineData(LikeRest, "{ Status: Status.Open or Status.Paid or Status.Expired } => 1, { Status: Status.Disputed } => 2, Order => 2, null => 3")]
    [InlineData("Same as 'null'", "{ Status: Status.Open or Status.Paid or Status.Expired } => 1, { Status: Status.Disputed } => 3, Order => 2, null => 3")]
    public void Before_the_arm_that_takes_it_which_need_not_be_the_last(string title, string expected) => Becomes(
        "    public int Of(Order? order) => order switch { { Status: Status.Open or Status.Paid or Status.Expired } => 1, Order => 2, null => 3 };",
        "GALE5002",
        title,
        $"    public int Of(Order? order) => order switch {{ {expected} }};",
        "");

    [Fact]
    public void A_section_behind_the_one_that_takes_it_is_copied_to_the_place_before() => Becomes(
        """
            public int Of(Order? order)
            {
                switch (order)
                {
                    case { Status: Status.Open or Status.Paid or Status.Expired }:
                        return 1;
                    case Order:
                        return 2;
                    default:
                        Console.WriteLine("none");
                        return 3;
                }
            }
        """,
        "GALE5002",
        "Same as 'default'",
        """
            public int Of(Order? order)
            {
                switch (order)
                {
                    case { Status: Status.Open or Status.Paid or Status.Expired }:
                        return 1;
                    case { Status: Status.Disputed }:
                        Console.WriteLine("none");
                        return 3;
                    case Order:
                        return 2;
                    default:
                        Console.WriteLine("none");
                        return 3;
                }
            }
        """,
        "");

    private static void Becomes(string code, string id, string title, string expected, string said)
    {
        var after = Editor.Open(code).Take(id, title);

        Assert.Equal(expected, after.Members);
        Assert.Equal(said.Split('|', StringSplitOptions.RemoveEmptyEntries), after.Said());
    }
}
