using Gale.Codegen.Resolution;

namespace Gale.Codegen.Api;

/// <summary>
/// Whether something holds for a schema or for one that it leads to, and which schemas lead to each other. Each is looked at once
/// and nothing recurses, however many lead to however many (Tarjan, Depth-first search and linear graph algorithms, 1972).
/// </summary>
/// <param name="next">Where a schema leads.</param>
/// <param name="holds">What is asked of each by itself.</param>
internal sealed class SchemaReach(Func<ResolvedSchema, IEnumerable<ResolvedSchema>> next, Func<ResolvedSchema, bool> holds)
{
    private readonly Dictionary<string, Visit> _visits = new(StringComparer.Ordinal);
    private readonly Stack<Visit> _open = new();

    public bool Holds(ResolvedSchema schema) => Find(schema).Holds;

    /// <summary>Whether each of the two leads to the other; a schema does to itself.</summary>
    public bool AreInOneCircle(ResolvedSchema one, ResolvedSchema other) => Find(one).First == Find(other).First;

    /// <summary>Of the schemas that lead to each other, the one that was looked at first.</summary>
    public ResolvedSchema FirstOfCircle(ResolvedSchema schema) => Find(schema).First!.Schema;

    /// <summary>How many schemas lead to each other, this one among them.</summary>
    public int SizeOfCircle(ResolvedSchema schema) => Find(schema).First!.Size;

    private Visit Find(ResolvedSchema schema)
    {
        if (!_visits.TryGetValue(schema.Key, out var visit))
        {
            visit = Begin(schema);
            Walk(visit);
        }

        return visit;
    }

    private Visit Begin(ResolvedSchema schema)
    {
        var visit = new Visit(schema, _visits.Count, next(schema).GetEnumerator()) { Holds = holds(schema) };
        _visits.Add(schema.Key, visit);
        _open.Push(visit);
        return visit;
    }

    private void Walk(Visit start)
    {
        var way = new Stack<Visit>([start]);
        while (way.Count > 0)
        {
            var visit = way.Peek();
            if (!visit.Next.MoveNext())
            {
                End(way.Pop(), way.Count > 0 ? way.Peek() : null);
            }
            else if (_visits.TryGetValue(visit.Next.Current.Key, out var known))
            {
                visit.Learn(known);
            }
            else
            {
                way.Push(Begin(visit.Next.Current));
            }
        }
    }

    private void End(Visit visit, Visit? from)
    {
        if (visit.Lowest == visit.Number)
        {
            Close(visit);
        }

        from?.Learn(visit);
    }

    /// <summary>All that were met behind it and are still open lead back to it.</summary>
    private void Close(Visit first)
    {
        var circle = new List<Visit>();
        do
        {
            circle.Add(_open.Pop());
        }
        while (circle[circle.Count - 1] != first);

        first.Size = circle.Count;
        var holdsForOne = circle.Exists(visit => visit.Holds);
        foreach (var visit in circle)
        {
            (visit.First, visit.Holds) = (first, holdsForOne);
        }
    }

    private sealed class Visit(ResolvedSchema schema, int number, IEnumerator<ResolvedSchema> next)
    {
        public ResolvedSchema Schema { get; } = schema;

        public int Number { get; } = number;

        public IEnumerator<ResolvedSchema> Next { get; } = next;

        public int Lowest { get; private set; } = number;

        public bool Holds { get; set; }

        /// <summary>Set once it is known which schemas lead to each other.</summary>
        public Visit? First { get; set; }

        public int Size { get; set; }

        public void Learn(Visit other)
        {
            Holds |= other.Holds;
            if (other.First is null)
            {
                Lowest = Math.Min(Lowest, other.Lowest);
            }
        }
    }
}
