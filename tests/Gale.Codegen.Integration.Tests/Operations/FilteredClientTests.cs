using Part = Till.GaleV2Api;

namespace Gale.Codegen.Integration.Tests.Operations;

/// <summary>A client of a part of a document: its settings come from the project file, semicolons and all.</summary>
public class FilteredClientTests
{
    [Fact]
    public void The_groups_are_those_of_the_tags() => Assert.Equal(
        ["Checkout", "Orders", "Products"],
        typeof(Part.IGaleTillClient).GetProperties().Select(property => property.Name).Order(StringComparer.Ordinal));

    [Fact]
    public void The_operations_are_those_of_the_paths() => Assert.Equal(
        ["CreateProduct", "GetProduct", "ListProducts"],
        typeof(Part.IProductsOperations).GetMethods()
            .Where(method => !method.Name.Contains("WithResponse", StringComparison.Ordinal))
            .Select(method => method.Name[..^"Async".Length])
            .Distinct()
            .Order(StringComparer.Ordinal));

    [Fact]
    public void What_nothing_leads_to_is_not_there()
    {
        var names = typeof(Part.GaleTillClient).Assembly.GetTypes().Where(type => type.Namespace == typeof(Part.GaleTillClient).Namespace).Select(type => type.Name).ToHashSet();

        Assert.Contains("Product", names);
        Assert.DoesNotContain("CheckEligibilityRequest", names);
        Assert.DoesNotContain("EligibilityCheck", names);
    }
}
