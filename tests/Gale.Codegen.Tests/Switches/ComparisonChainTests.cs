using Gale.Codegen.Tests.Harness;

namespace Gale.Codegen.Tests.Switches;

/// <summary>Comparisons that stand where a switch could are found, and nobody is bothered with them.</summary>
public class ComparisonChainTests
{
    [Theory]
    [InlineData("return status is Status.Open or Status.Paid;", "GALE5007 Hidden 2")]
    [InlineData("return status is not (Status.Open or Status.Paid or Status.Expired);", "GALE5007 Hidden 3")]
    [InlineData("return status == Status.Open || status == Status.Paid;", "GALE5007 Hidden 2")]
    [InlineData("return !(status == Status.Open) && Status.Paid != status;", "GALE5007 Hidden 2")]
    [InlineData("if (status == Status.Open) { return true; } else if (status is Status.Paid or Status.Expired) { return false; } else { return true; }", "GALE5007 Hidden 3")]
    [InlineData("return status == Status.Open ? true : status == Status.Paid;", "")]
    [InlineData("return status == Status.Open ? true : status == Status.Paid ? false : true;", "GALE5007 Hidden 2")]
    [InlineData("return order.Wanted is Status.Open or Status.Paid;", "GALE5007 Hidden 2")]
    [InlineData("return order.Wanted == Status.Open || order.Wanted == Status.Paid;", "GALE5007 Hidden 2")]
    [InlineData("return status == Status.Open || order.Status == Status.Paid;", "")]
    [InlineData("return status == Status.Open || order.Paid;", "")]
    [InlineData("return status == Status.Open;", "")]
    [InlineData("if (status == Status.Open) { return true; } return status == order.Status;", "")]
    [InlineData("return status is >= Status.Open and <= Status.Paid;", "")]
    [InlineData("return sort is GetOrderSort.Up or GetOrderSort.Down;", "")]
    [InlineData("return !(status == Status.Open || status == Status.Paid);", "GALE5007 Hidden 2")]
    [InlineData("return (status == Status.Open || status == Status.Paid) && order.Paid;", "GALE5007 Hidden 2")]
    [InlineData("return order.Paid && !(status is Status.Open or Status.Paid);", "GALE5007 Hidden 2")]
    [InlineData("return status == Status.Open && order.Paid || status == Status.Paid;", "")]
    [InlineData("if (order.Paid) { return true; } else if (status is Status.Open or Status.Paid) { return false; } else { return true; }", "GALE5007 Hidden 2")]
    [InlineData("return status switch { Status.Expired or Status.Disputed => true, _ when status is Status.Open or Status.Paid => false, _ => true };", "")]
    [InlineData("return day is DayOfWeek.Monday or DayOfWeek.Friday;", "")]
    public void Comparisons(string statements, string expected) => Assert.Equal(
        expected.Split('|', StringSplitOptions.RemoveEmptyEntries),
        OrderProject.With($"public bool Of(Status status, Order order, GetOrderSort sort, DayOfWeek day) {{ {statements} }}").Said());

    [Fact]
    public void They_are_found_where_they_begin()
    {
        var said = OrderProject.With(
            """
            public int Of(Status status)
            {
                if (status == Status.Open)
                {
                    return 1;
                }
                else if (status == Status.Paid)
                {
                    return 2;
                }

                return 3;
            }
            """).Analyzed();

        Assert.Equal("Till.cs(8,5) GALE5007", DiagnosticText.Place(Assert.Single(said)));
        Assert.Equal("These comparisons speak of 2 of the values of 'Status'. No one is told when the document lists another; a switch is.", DiagnosticText.Message(said[0]));
    }
}
