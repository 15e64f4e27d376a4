using Gale.Codegen.Conformance.Suite;

namespace Gale.Codegen.Conformance;

/// <summary>What is asked for on the command line.</summary>
/// <param name="Task">What to do.</param>
/// <param name="Folders">The beginnings of the folders to do it with; none for all.</param>
internal sealed record Arguments(ConformanceTask Task, IReadOnlyList<string> Folders)
{
    private const string Usage =
        """
        Usage: [--documents | --clients] [folder …]
          (nothing)     run the scenarios of all folders, or of those named: 'parameters', 'type/union'
          --documents   generate and compile a client of every document in every version of OpenAPI
          --clients     write the generated clients to obj/suite/clients
        """;

    /// <exception cref="SuiteException">Something that is not known is asked for.</exception>
    public static Arguments Parse(string[] args)
    {
        var arguments = new Arguments(ConformanceTask.Scenarios, []);
        foreach (var argument in args)
        {
            arguments = argument switch
            {
                "--documents" => arguments with { Task = ConformanceTask.Documents },
                "--clients" => arguments with { Task = ConformanceTask.Clients },
                _ when argument.StartsWith('-') => throw new SuiteException(Usage),
                _ => arguments with { Folders = [.. arguments.Folders, argument.TrimEnd('/')] },
            };
        }

        return arguments;
    }

    public bool Includes(Subject subject) =>
        Folders.Count == 0 || Folders.Any(folder => subject.Folder == folder || subject.Folder.StartsWith(folder + "/", StringComparison.Ordinal));
}
