using Gale.Codegen.Tests.Harness;

namespace Gale.Codegen.Tests.Faults;

/// <summary>Documents that no client can come of: one error, where it is, and the project's other client as ever.</summary>
public class UnreadableDocumentTests
{
    [Theory]
    [InlineData("»", "GALE1004")]
    [InlineData("»\n \n", "GALE1004")]
    [InlineData("»# Nothing yet.\n# Later.", "GALE1004")]
    [InlineData("openapi: 3.1.0\ninfo: {title: x»: y: z}", "GALE1001")]
    [InlineData("openapi: 3.1.0\ninfo: {title: Pets, version: 1.0.0\n»", "GALE1001")]
    [InlineData("openapi: 3.1.0\ninfo: »'Pets", "GALE1001")]
    [InlineData("openapi: 3.1.0\npaths:\n»\t/pets: {}", "GALE1001")]
    [InlineData("»}", "GALE1001")]
    [InlineData("{\"openapi\": \"3.1.0\"\n »\"info\": {}}", "GALE1001")]
    [InlineData("»- openapi: 3.1.0", "GALE1002")]
    [InlineData("»Hello", "GALE1002")]
    [InlineData("»info: {title: Pets, version: 1.0.0}", "GALE1002")]
    [InlineData("swagger: »'1.2'\ninfo: {title: Pets, version: 1.0.0}", "GALE1002")]
    [InlineData("openapi: »4.0.0", "GALE1002")]
    [InlineData("»<!DOCTYPE html>\n<html></html>", "GALE1002")]
    public void Is_one_error_at_its_place(string text, string id)
    {
        var run = FaultyProject.Beside(text).Reports(id);

        Assert.DoesNotContain(run.Files.Keys, file => file.StartsWith("PetsClient.", StringComparison.Ordinal));
        Assert.Equal(Microsoft.CodeAnalysis.DiagnosticSeverity.Error, run.Diagnostics.Single().Severity);
    }

    [Fact]
    public void Nesting_without_end_is_an_error_and_no_stack_overflow()
    {
        var run = FaultyProject.Beside("openapi: " + new string('[', 100_000)).Run();

        Assert.Equal("GALE1005", Assert.Single(run.Diagnostics).Id);
        run.Compile();
    }

    [Fact]
    public void A_document_with_nothing_but_a_head_is_a_client_that_can_do_nothing()
    {
        var run = TestProject.Of("openapi: 3.1.0\ninfo: {title: Pets, version: 1.0.0}").Run();

        Assert.Empty(run.Places);
        run.Compile().Type("PetsClient");
    }
}
