namespace Gale.Codegen.Tests.Harness;

/// <summary>A consumer's code on what is generated from a few schemas.</summary>
internal static class Code
{
    /// <summary>Runs statements that return a text.</summary>
    /// <param name="schemas">The content of <c>components.schemas</c>.</param>
    /// <param name="statements">The body of a method.</param>
    public static string Run(string schemas, string statements) => Run(Snippet.Schemas(schemas), statements);

    /// <summary>The same on a whole document.</summary>
    public static string Run(TestProject project, string statements)
    {
        var code =
            $$"""
            #pragma warning disable CS8019 // each test uses some of these namespaces
            using System;
            using System.Collections.Generic;
            using System.Linq;
            using System.Text.Json;
            using Gale.Codegen.Runtime;
            using Shop.PetsApi;

            public static class Program
            {
                public static string Run()
                {
                    {{statements}}
                }
            }
            """;
        return (string)(project with { Code = code }).Run().Compile().Run()!;
    }
}
