using System.Reflection;
using Gale.Codegen.Diagnostics;
using Gale.Codegen.Tests.Harness;
using Microsoft.CodeAnalysis;

namespace Gale.Codegen.Tests.Architecture;

/// <summary>Every diagnostic has a paragraph that its help link leads to, and every paragraph a diagnostic.</summary>
public class DiagnosticPageTests
{
    private static readonly string[] Paragraphs =
        [.. File.ReadLines(Path.Combine(Repository.Root, "docs", "diagnostics.md"))
            .Where(line => line.StartsWith("### ", StringComparison.Ordinal))
            .Select(line => line["### ".Length..])];

    private static readonly DiagnosticDescriptor[] Descriptors =
        [.. typeof(DiagnosticDescriptors)
            .GetFields(BindingFlags.Public | BindingFlags.Static)
            .Select(field => (DiagnosticDescriptor)field.GetValue(null)!)];

    [Fact]
    public void Each_diagnostic_has_its_paragraph_in_the_order_of_the_ids() => Assert.Equal(
        Descriptors.Select(descriptor => descriptor.Id).Order(StringComparer.Ordinal),
        Paragraphs);

    [Fact]
    public void Each_help_link_leads_to_the_paragraph() => Assert.All(
        Descriptors,
        descriptor => Assert.EndsWith($"diagnostics.md#{descriptor.Id.ToLowerInvariant()}", descriptor.HelpLinkUri, StringComparison.Ordinal));
}
